package inlay.genfill.weights.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of the denoising UNet. The original numbers its input and output blocks straight through; diffusers numbers
/// levels and layers. Source: `convert_ldm_unet_checkpoint` in diffusers.
///
/// @param layers residual layers in each level on the way down, 2 in all Stable Diffusion networks
/// @param upLevelsWithAttention up levels that have attention, which decides the number of their upsampler
/// @param embedding what the original's `label_emb` is called
public record UnetNames(int layers, Set<Integer> upLevelsWithAttention, LabelEmbedding embedding) implements Names {

    /// The two meanings of the original's one name.
    public enum LabelEmbedding {
        /// Sizes and pooled text, in the XL systems.
        ADDED("add_embedding"),
        /// A class or noise level.
        CLASS("class_embedding");

        private final String diffusers;

        LabelEmbedding(String diffusers) {
            this.diffusers = diffusers;
        }
    }

    private static final Fragments ENDS = Fragments.of(
            "time_embed.0", "time_embedding.linear_1",
            "time_embed.2", "time_embedding.linear_2",
            "time_embed.cond_proj", "time_embedding.cond_proj",
            "input_blocks.0.0", "conv_in",
            "middle_block.1", "mid_block.attentions.0",
            "out.0", "conv_norm_out",
            "out.2", "conv_out");
    private static final Fragments RESIDUAL = Fragments.of(
            "in_layers.0", "norm1",
            "in_layers.2", "conv1",
            "emb_layers.1", "time_emb_proj",
            "out_layers.0", "norm2",
            "out_layers.3", "conv2",
            "skip_connection", "conv_shortcut");

    private static final Pattern ORIGINAL = Pattern.compile("(input|output)_blocks\\.(\\d{1,3})\\.(\\d)\\.(.+)");
    private static final Pattern ORIGINAL_MIDDLE = Pattern.compile("middle_block\\.([02])\\.(.+)");
    private static final Pattern DIFFUSERS = Pattern.compile(
            "(down|up)_blocks\\.(\\d{1,2})\\.(resnets|attentions|downsamplers|upsamplers)\\.(\\d{1,2})\\.(.+)");
    private static final Pattern DIFFUSERS_MIDDLE = Pattern.compile("mid_block\\.resnets\\.([01])\\.(.+)");

    public UnetNames {
        upLevelsWithAttention = Set.copyOf(upLevelsWithAttention);
    }

    /// Finds the network's proportions in its names, in either layout, without prefix.
    public static UnetNames of(Collection<String> names) {
        boolean added =
                names.stream().anyMatch(name -> name.startsWith("add_embedding.") || name.startsWith("label_emb.0.0."));
        int layers = layers(names);
        return new UnetNames(layers, attention(names, layers), added ? LabelEmbedding.ADDED : LabelEmbedding.CLASS);
    }

    /// The first downsampler of the original sits right after the first level's layers.
    private static int layers(Collection<String> names) {
        var downsampler = names.stream()
                .map(ORIGINAL::matcher)
                .filter(block -> block.matches() && block.group(4).startsWith("op."))
                .mapToInt(block -> Integer.parseInt(block.group(2)) - 1)
                .min();
        var layer = names.stream()
                .filter(name -> name.startsWith("down_blocks."))
                .map(DIFFUSERS::matcher)
                .filter(block -> block.matches() && block.group(3).equals("resnets"))
                .mapToInt(block -> Integer.parseInt(block.group(4)) + 1)
                .max();
        return Math.max(1, downsampler.orElse(layer.orElse(2)));
    }

    private static Set<Integer> attention(Collection<String> names, int layers) {
        Set<Integer> levels = new HashSet<>();
        for (String name : names) {
            Matcher original = ORIGINAL.matcher(name);
            Matcher diffusers = DIFFUSERS.matcher(name);
            if (original.matches()
                    && name.startsWith("output_")
                    && original.group(4).startsWith("transformer_")) {
                levels.add(Integer.parseInt(original.group(2)) / (layers + 1));
            } else if (diffusers.matches()
                    && name.startsWith("up_")
                    && diffusers.group(3).equals("attentions")) {
                levels.add(Integer.parseInt(diffusers.group(2)));
            }
        }
        return levels;
    }

    @Override
    public Optional<String> toDiffusers(String original) {
        Matcher block = ORIGINAL.matcher(original);
        Matcher middle = ORIGINAL_MIDDLE.matcher(original);
        if (labelEmbedding().toDiffusers(original).isPresent()) {
            return labelEmbedding().toDiffusers(original);
        }
        if (ENDS.toDiffusers(original).isPresent()) {
            return ENDS.toDiffusers(original);
        }
        if (middle.matches()) {
            String place = "mid_block.resnets." + (middle.group(1).equals("0") ? 0 : 1) + ".";
            return RESIDUAL.toDiffusers(middle.group(2)).map(place::concat);
        }
        if (!block.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(block.group(2));
        return block.group(1).equals("input")
                ? downToDiffusers(index - 1, block.group(3), block.group(4))
                : upToDiffusers(index, block.group(3), block.group(4));
    }

    private Optional<String> downToDiffusers(int index, String part, String rest) {
        if (index < 0) {
            return Optional.empty();
        }
        String level = "down_blocks." + index / (layers + 1) + ".";
        int layer = index % (layers + 1);
        if (layer == layers) {
            return part.equals("0") && rest.startsWith("op.")
                    ? Optional.of(level + "downsamplers.0.conv." + rest.substring(3))
                    : Optional.empty();
        }
        return layerToDiffusers(level, layer, part, rest);
    }

    private Optional<String> upToDiffusers(int index, String part, String rest) {
        String level = "up_blocks." + index / (layers + 1) + ".";
        int layer = index % (layers + 1);
        return layer == layers && !part.equals("0") && rest.startsWith("conv.")
                ? Optional.of(level + "upsamplers.0." + rest)
                : layerToDiffusers(level, layer, part, rest);
    }

    private static Optional<String> layerToDiffusers(String level, int layer, String part, String rest) {
        return switch (part) {
            case "0" -> RESIDUAL.toDiffusers(rest).map(name -> level + "resnets." + layer + "." + name);
            case "1" -> Optional.of(level + "attentions." + layer + "." + rest);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> toOriginal(String diffusers) {
        Matcher block = DIFFUSERS.matcher(diffusers);
        Matcher middle = DIFFUSERS_MIDDLE.matcher(diffusers);
        if (labelEmbedding().toOriginal(diffusers).isPresent()) {
            return labelEmbedding().toOriginal(diffusers);
        }
        if (ENDS.toOriginal(diffusers).isPresent()) {
            return ENDS.toOriginal(diffusers);
        }
        if (middle.matches()) {
            String place = "middle_block." + (middle.group(1).equals("0") ? 0 : 2) + ".";
            return RESIDUAL.toOriginal(middle.group(2)).map(place::concat);
        }
        if (!block.matches()) {
            return Optional.empty();
        }
        int level = Integer.parseInt(block.group(2));
        int first = level * (layers + 1);
        boolean down = block.group(1).equals("down");
        String blocks = down ? "input_blocks." : "output_blocks.";
        String layer = blocks + (first + (down ? 1 : 0) + Integer.parseInt(block.group(4)));
        String rest = block.group(5);
        return switch (block.group(3)) {
            case "resnets" -> RESIDUAL.toOriginal(rest).map(name -> layer + ".0." + name);
            case "attentions" -> Optional.of(layer + ".1." + rest);
            case "downsamplers" -> sampler(rest, blocks + (first + layers + 1) + ".0.op.");
            default ->
                sampler(
                        rest,
                        blocks + (first + layers) + (upLevelsWithAttention.contains(level) ? ".2" : ".1") + ".conv.");
        };
    }

    private static Optional<String> sampler(String rest, String place) {
        return rest.startsWith("conv.") ? Optional.of(place + rest.substring("conv.".length())) : Optional.empty();
    }

    private Fragments labelEmbedding() {
        String name = embedding.diffusers;
        return Fragments.of(
                "label_emb.0.0", name + ".linear_1", "label_emb.0.2", name + ".linear_2", "label_emb", name);
    }
}
