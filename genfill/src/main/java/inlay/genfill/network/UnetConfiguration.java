package inlay.genfill.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the weights do not say about a UNet: the settings of `UNet2DConditionModel` and, as far as it has them, of
/// `ControlNetModel`. How many layers there are, and how wide, is read from the weights.
///
/// @param down the levels on the way down
/// @param up the levels on the way up; empty in a ControlNet
/// @param middle the level between
/// @param resnet of the levels down and up
/// @param middleScale what sums in the middle are divided by
/// @param downsamplePadding zeros around a picture before it is halved; 0 stands for a row and a column after it
record UnetConfiguration(
        List<Level> down,
        List<Level> up,
        Optional<Level> middle,
        ResnetBlock resnet,
        double middleScale,
        int downsamplePadding,
        boolean centred,
        Time time,
        ClassEmbedding classEmbedding,
        boolean classConcatenated,
        Optional<Integer> sizeWaves,
        boolean textProjected) {

    /// One resolution.
    ///
    /// @param transformer the attention after each residual block; empty where there is none
    record Level(Optional<Transformer> transformer) {}

    /// How the moment is embedded.
    ///
    /// @param after follows the time's own layers
    /// @param last follows when everything that joins the time was added
    record Time(
            boolean cosinesFirst,
            double shift,
            Activation between,
            Optional<Activation> after,
            Optional<Activation> last) {}

    /// What a number or vector beside the time goes through.
    enum ClassEmbedding {
        NONE,
        /// A row for each of some numbers.
        TABLE,
        /// As the time itself.
        WAVES,
        /// Two layers.
        LAYERS,
        /// One layer.
        LINEAR,
        IDENTITY
    }

    private static final List<String> DOWN =
            List.of("CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D");
    private static final List<String> UP =
            List.of("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D");
    private static final String MIDDLE = "UNetMidBlock2DCrossAttn";

    UnetConfiguration {
        down = List.copyOf(down);
        up = List.copyOf(up);
    }

    static UnetConfiguration ofUnet(Configuration settings) {
        List<String> up = settings.texts("up_block_types", UP);
        UnetConfiguration read = read(settings, up);
        settings.refuseOthers(IMMATERIAL);
        return read;
    }

    static UnetConfiguration ofControlNet(Configuration settings) {
        UnetConfiguration read = read(settings, List.of());
        settings.refuseOthers(IMMATERIAL);
        return read;
    }

    /// Settings that the weights repeat, that concern training or the caller, or that the reference reads but does not
    /// use in the kinds of levels that are supported here.
    private static final String[] IMMATERIAL = {
        "sample_size",
        "in_channels",
        "out_channels",
        "layers_per_block",
        "block_out_channels",
        "cross_attention_dim",
        "transformer_layers_per_block",
        "reverse_transformer_layers_per_block",
        "use_linear_projection",
        "upcast_attention",
        "dropout",
        "time_embedding_dim",
        "time_cond_proj_dim",
        "conv_in_kernel",
        "conv_out_kernel",
        "projection_class_embeddings_input_dim",
        "encoder_hid_dim",
        "mid_block_only_cross_attention",
        "addition_embed_type_num_heads",
        "resnet_skip_time_act",
        "resnet_out_scale_factor",
        "cross_attention_norm",
        "conditioning_channels",
        "conditioning_embedding_out_channels",
        "num_control_type",
        "num_trans_channel",
        "num_trans_layer",
        "num_proj_channel",
    };

    private static UnetConfiguration read(Configuration settings, List<String> upKinds) {
        List<String> downKinds = settings.texts("down_block_types", DOWN);
        int levels = downKinds.size();
        refuseUnknownKinds(settings, downKinds, upKinds);
        var activation =
                Activation.named(settings, "act_fn", settings.text("act_fn").orElse("silu"));
        var shift = settings.oneOf(
                "resnet_time_scale_shift",
                settings.text("resnet_time_scale_shift").orElse("default"),
                List.of("default", "scale_shift"));
        int groups = settings.whole("norm_num_groups", 32);
        var resnet =
                new ResnetBlock(groups, settings.real("norm_eps", 1e-5), activation, shift.equals("scale_shift"), 1);
        List<Integer> heads = settings.wholes("attention_head_dim", levels, 8);
        List<Boolean> onlyCross = settings.flags("only_cross_attention", levels, false);
        settings.oneOf("attention_type", settings.text("attention_type").orElse("default"), List.of("default"));
        List<Level> down = IntStream.range(0, levels)
                .mapToObj(level -> level(downKinds.get(level), heads.get(level), groups, onlyCross.get(level)))
                .toList();
        List<Level> up = IntStream.range(0, upKinds.size())
                .mapToObj(level -> level(
                        upKinds.get(level), heads.get(levels - 1 - level), groups, onlyCross.get(levels - 1 - level)))
                .toList();
        return new UnetConfiguration(
                down,
                up,
                middle(settings, heads.getLast(), groups),
                resnet,
                settings.real("mid_block_scale_factor", 1),
                settings.whole("downsample_padding", 1),
                settings.flag("center_input_sample", false),
                time(settings, activation),
                classEmbedding(settings),
                settings.flag("class_embeddings_concat", false),
                sizeWaves(settings),
                textProjected(settings));
    }

    private static void refuseUnknownKinds(Configuration settings, List<String> down, List<String> up) {
        down.forEach(kind -> settings.oneOf("down_block_types", kind, List.of("DownBlock2D", "CrossAttnDownBlock2D")));
        up.forEach(kind -> settings.oneOf("up_block_types", kind, List.of("UpBlock2D", "CrossAttnUpBlock2D")));
        if (!up.isEmpty() && up.size() != down.size()) {
            throw settings.unsupported("up_block_types", up.toString());
        }
    }

    private static Level level(String kind, int heads, int groups, boolean onlyCrossAttention) {
        return new Level(
                kind.startsWith("CrossAttn")
                        ? Optional.of(new Transformer(heads, groups, onlyCrossAttention))
                        : Optional.empty());
    }

    /// In the middle the picture always looks at itself, too.
    private static Optional<Level> middle(Configuration settings, int heads, int groups) {
        String kind = settings.isNull("mid_block_type")
                ? "none"
                : settings.text("mid_block_type").orElse(MIDDLE);
        return switch (settings.oneOf("mid_block_type", kind, List.of(MIDDLE, "UNetMidBlock2D", "none"))) {
            case MIDDLE -> Optional.of(new Level(Optional.of(new Transformer(heads, groups, false))));
            case "UNetMidBlock2D" -> Optional.of(new Level(Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Time time(Configuration settings, Activation activation) {
        settings.oneOf(
                "time_embedding_type",
                settings.text("time_embedding_type").orElse("positional"),
                List.of("positional"));
        return new Time(
                settings.flag("flip_sin_to_cos", true),
                settings.real("freq_shift", 0),
                activation,
                settings.text("timestep_post_act").map(name -> Activation.named(settings, "timestep_post_act", name)),
                settings.text("time_embedding_act_fn")
                        .map(name -> Activation.named(settings, "time_embedding_act_fn", name)));
    }

    private static ClassEmbedding classEmbedding(Configuration settings) {
        boolean table = settings.find("num_class_embeds").isPresent();
        String kind = settings.text("class_embed_type").orElse(table ? "table" : "none");
        return switch (kind) {
            case "none" -> ClassEmbedding.NONE;
            case "table" -> ClassEmbedding.TABLE;
            case "timestep" -> ClassEmbedding.WAVES;
            case "projection" -> ClassEmbedding.LAYERS;
            case "simple_projection" -> ClassEmbedding.LINEAR;
            case "identity" -> ClassEmbedding.IDENTITY;
            default -> throw settings.unsupported("class_embed_type", kind);
        };
    }

    private static Optional<Integer> sizeWaves(Configuration settings) {
        Optional<String> kind = settings.text("addition_embed_type");
        kind.ifPresent(name -> settings.oneOf("addition_embed_type", name, List.of("text_time")));
        int width = settings.whole("addition_time_embed_dim", 256);
        return kind.map(name -> width);
    }

    private static boolean textProjected(Configuration settings) {
        Optional<String> kind = settings.text("encoder_hid_dim_type");
        kind.ifPresent(name -> settings.oneOf("encoder_hid_dim_type", name, List.of("text_proj")));
        return kind.isPresent() || settings.find("encoder_hid_dim").isPresent();
    }
}
