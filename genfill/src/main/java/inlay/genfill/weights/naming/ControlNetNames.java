package inlay.genfill.weights.naming;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of a ControlNet: the way down of a UNet, an encoder of the picture that controls it, and the convolutions
/// that began as zeros. Source: `convert_controlnet_checkpoint` in diffusers.
///
/// @param unet the names of the UNet whose way down this copies
/// @param pictureBlocks convolutions of the picture's encoder between its first and its last; 6 in all published ones
public record ControlNetNames(UnetNames unet, int pictureBlocks) implements Names {

    private static final String ORIGINAL_PICTURE = "input_hint_block.";
    private static final String PICTURE = "controlnet_cond_embedding.";
    private static final Pattern ORIGINAL_ZERO = Pattern.compile("zero_convs\\.(\\d+)\\.0\\.(.+)");
    private static final Pattern ZERO = Pattern.compile("controlnet_down_blocks\\.(\\d+)\\.(.+)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.(.+)");
    private static final Fragments MIDDLE = Fragments.of("middle_block_out.0", "controlnet_mid_block");

    /// Finds the network's proportions in its names, in either layout, without prefix.
    public static ControlNetNames of(Collection<String> names) {
        int blocks = 0;
        for (String name : names) {
            if (name.startsWith(ORIGINAL_PICTURE)) {
                blocks = Math.max(blocks, number(name.substring(ORIGINAL_PICTURE.length())) / 2 - 1);
            } else if (name.startsWith(PICTURE + "blocks.")) {
                blocks = Math.max(blocks, number(name.substring((PICTURE + "blocks.").length())) + 1);
            }
        }
        return new ControlNetNames(UnetNames.of(names), blocks);
    }

    private static int number(String rest) {
        Matcher numbered = NUMBERED.matcher(rest);
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    }

    @Override
    public Optional<String> toDiffusers(String original) {
        Matcher zero = ORIGINAL_ZERO.matcher(original);
        if (zero.matches()) {
            return Optional.of("controlnet_down_blocks." + zero.group(1) + "." + zero.group(2));
        }
        if (original.startsWith(ORIGINAL_PICTURE)) {
            return pictureToDiffusers(original.substring(ORIGINAL_PICTURE.length()));
        }
        return MIDDLE.toDiffusers(original).or(() -> unet.toDiffusers(original));
    }

    private Optional<String> pictureToDiffusers(String rest) {
        Matcher numbered = NUMBERED.matcher(rest);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        int block = number(rest) / 2;
        String layer = block == 0 ? "conv_in" : block == pictureBlocks + 1 ? "conv_out" : "blocks." + (block - 1);
        return Optional.of(PICTURE + layer + "." + numbered.group(2));
    }

    @Override
    public Optional<String> toOriginal(String diffusers) {
        Matcher zero = ZERO.matcher(diffusers);
        if (zero.matches()) {
            return Optional.of("zero_convs." + zero.group(1) + ".0." + zero.group(2));
        }
        if (diffusers.startsWith(PICTURE)) {
            return pictureToOriginal(diffusers.substring(PICTURE.length()));
        }
        return MIDDLE.toOriginal(diffusers).or(() -> unet.toOriginal(diffusers));
    }

    private Optional<String> pictureToOriginal(String rest) {
        if (rest.startsWith("blocks.")) {
            String numbered = rest.substring("blocks.".length());
            return Optional.of(ORIGINAL_PICTURE
                    + 2 * (number(numbered) + 1)
                    + numbered.substring(Math.max(0, numbered.indexOf('.'))));
        }
        return Fragments.of("0", "conv_in", String.valueOf(2 * (pictureBlocks + 1)), "conv_out")
                .toOriginal(rest)
                .map(ORIGINAL_PICTURE::concat);
    }
}
