package inlay.genfill.weights.naming;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of the variational autoencoder. The original numbers its decoder's levels from the output, diffusers from
/// the input. The weights of its attention are 1 × 1 convolutions in the original and matrices in diffusers.
/// Source: `convert_ldm_vae_checkpoint` in diffusers.
///
/// @param levels resolutions, 4 in the autoencoders of Stable Diffusion
public record AutoencoderNames(int levels) implements Names {

    private static final Pattern ORIGINAL = Pattern.compile(
            "(encoder\\.down|decoder\\.up)\\.(\\d)\\.(?:block\\.(\\d{1,2})\\.(.+)|(?:down|up)sample\\.conv\\.(.+))");
    private static final Pattern DIFFUSERS = Pattern.compile("(encoder\\.down|decoder\\.up)_blocks\\.(\\d)\\."
            + "(?:resnets\\.(\\d{1,2})\\.(.+)|(?:down|up)samplers\\.0\\.conv\\.(.+))");
    private static final Pattern SIDE = Pattern.compile("(encoder|decoder)\\.(.+)");
    private static final Pattern LEVEL = Pattern.compile("(?:encoder\\.down|decoder\\.up)(?:_blocks)?\\.(\\d)\\..+");

    private static final Fragments RESIDUAL = Fragments.of("nin_shortcut", "conv_shortcut");
    private static final Fragments ENDS = Fragments.of(
            "norm_out", "conv_norm_out",
            "conv_in", "conv_in",
            "conv_out", "conv_out",
            "mid.block_1.nin_shortcut", "mid_block.resnets.0.conv_shortcut",
            "mid.block_2.nin_shortcut", "mid_block.resnets.1.conv_shortcut",
            "mid.block_1", "mid_block.resnets.0",
            "mid.block_2", "mid_block.resnets.1",
            "mid.attn_1.norm", "mid_block.attentions.0.group_norm",
            "mid.attn_1.q", "mid_block.attentions.0.to_q",
            "mid.attn_1.k", "mid_block.attentions.0.to_k",
            "mid.attn_1.v", "mid_block.attentions.0.to_v",
            "mid.attn_1.proj_out", "mid_block.attentions.0.to_out.0");
    private static final Fragments QUANTISATION =
            Fragments.of("quant_conv", "quant_conv", "post_quant_conv", "post_quant_conv");
    private static final Fragments OLD_ATTENTION =
            Fragments.of("query", "to_q", "key", "to_k", "value", "to_v", "proj_attn", "to_out.0");
    private static final Pattern ATTENTION = Pattern.compile("((?:en|de)coder\\.mid_block\\.attentions\\.0\\.)(.+)");

    /// Counts the levels in the names, of either layout, without prefix.
    public static AutoencoderNames of(Collection<String> names) {
        return new AutoencoderNames(1
                + names.stream()
                        .map(LEVEL::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(level -> Integer.parseInt(level.group(1)))
                        .max()
                        .orElse(3));
    }

    /// The present diffusers spelling of a name that older diffusers versions spelt `query`, `key`, `value` and
    /// `proj_attn`; every other name is returned as it is.
    public static String modern(String diffusers) {
        Matcher attention = ATTENTION.matcher(diffusers);
        return attention.matches()
                ? OLD_ATTENTION
                        .toDiffusers(attention.group(2))
                        .map(attention.group(1)::concat)
                        .orElse(diffusers)
                : diffusers;
    }

    @Override
    public Optional<String> toDiffusers(String original) {
        Matcher block = ORIGINAL.matcher(original);
        if (block.matches()) {
            String level = block.group(1) + "_blocks." + turned(block) + ".";
            return Optional.of(
                    block.group(5) == null
                            ? level + "resnets." + block.group(3) + "."
                                    + RESIDUAL.toDiffusers(block.group(4)).orElse(block.group(4))
                            : level + sampler(block) + "samplers.0.conv." + block.group(5));
        }
        Matcher side = SIDE.matcher(original);
        return side.matches()
                ? ENDS.toDiffusers(side.group(2)).map(name -> side.group(1) + "." + name)
                : QUANTISATION.toDiffusers(original);
    }

    @Override
    public Optional<String> toOriginal(String diffusers) {
        Matcher block = DIFFUSERS.matcher(diffusers);
        if (block.matches()) {
            String level = block.group(1) + "." + turned(block) + ".";
            return Optional.of(
                    block.group(5) == null
                            ? level + "block." + block.group(3) + "."
                                    + RESIDUAL.toOriginal(block.group(4)).orElse(block.group(4))
                            : level + sampler(block) + "sample.conv." + block.group(5));
        }
        Matcher side = SIDE.matcher(modern(diffusers));
        return side.matches()
                ? ENDS.toOriginal(side.group(2)).map(name -> side.group(1) + "." + name)
                : QUANTISATION.toOriginal(diffusers);
    }

    private int turned(Matcher block) {
        int level = Integer.parseInt(block.group(2));
        return block.group(1).startsWith("decoder") ? levels - 1 - level : level;
    }

    private static String sampler(Matcher block) {
        return block.group(1).endsWith("down") ? "down" : "up";
    }
}
