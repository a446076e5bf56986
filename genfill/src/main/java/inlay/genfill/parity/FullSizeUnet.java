package inlay.genfill.parity;

import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.network.Configuration;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/// A denoiser of a published model's size with numbers by rule for weights, to measure with.
public enum FullSizeUnet {
    SD15("""
            {"down_block_types": ["CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"],
             "up_block_types": ["UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"],
             "block_out_channels": [320, 640, 1280, 1280], "cross_attention_dim": 768, "attention_head_dim": 8}
            """, 768, 512),
    SDXL("""
            {"down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"],
             "up_block_types": ["CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"],
             "block_out_channels": [320, 640, 1280], "cross_attention_dim": 2048, "attention_head_dim": [5, 10, 20],
             "transformer_layers_per_block": [1, 2, 10], "use_linear_projection": true,
             "addition_embed_type": "text_time", "addition_time_embed_dim": 256,
             "projection_class_embeddings_input_dim": 2816}
            """, 2048, 1024);

    private static final int TOKENS = 77;
    private static final int POOLED = 1280;

    private final String settings;
    private final int textWidth;
    private final int side;

    FullSizeUnet(String settings, int textWidth, int side) {
        this.settings = settings;
        this.textWidth = textWidth;
        this.side = side;
    }

    /// The side of the square pictures that such a model is made for, in pixels.
    public int side() {
        return side;
    }

    /// How many numbers its weights are.
    public long parameters() {
        return shapes().values().stream().mapToLong(Shape::elements).sum();
    }

    private SequencedMap<String, Shape> shapes() {
        return UnetShapes.of(new Configuration(JsonMapper.shared().readTree(settings)));
    }

    /// The file of its weights in a folder, written there if it is not there yet.
    public Path file(Path folder, NumberFormat format) throws IOException {
        String name =
                "unet-" + name().toLowerCase(Locale.ROOT) + "-" + format.name().toLowerCase(Locale.ROOT);
        Path file = folder.resolve(name + ".safetensors");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".unfinished");
            GoldenNetwork.write(unfinished, format, shapes(), UnaryOperator.identity());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /// What to load.
    public BuiltNetwork plan(Path file) {
        return new BuiltNetwork(NetworkRole.DENOISER, new WeightSource(file, Component.DENOISER, settings));
    }

    /// Inputs for one picture.
    ///
    /// @param side of the square picture in pixels
    public Map<String, Tensor> inputs(int side) {
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        inputs.put("sample", input("sample", 1, 4, side / 8, side / 8));
        inputs.put("timestep", Tensor.of(new float[] {500}, 1));
        inputs.put("encoder_hidden_states", input("encoder_hidden_states", 1, TOKENS, textWidth));
        if (this == SDXL) {
            inputs.put("text_embeds", input("text_embeds", 1, POOLED));
            inputs.put("time_ids", Tensor.of(new float[] {side, side, 0, 0, side, side}, 1, 6));
        }
        return inputs;
    }

    private static Tensor input(String name, int... shape) {
        int size = 1;
        for (int extent : shape) {
            size *= extent;
        }
        return Tensor.of(HashNumbers.ofInput("input:" + name).first(size), shape);
    }
}
