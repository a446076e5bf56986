package inlay.app.cli;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// A ControlNet of random weights that fits the tiny model: the denoiser's way down, and what is its own.
final class TinyControlNet {
    private static final Predicate<String> SHARED =
            name -> !name.startsWith("up_") && !name.startsWith("conv_norm_out") && !name.startsWith("conv_out");
    private static final String CONFIGURATION = """
            {"_class_name": "ControlNetModel", "block_out_channels": [4, 8], "layers_per_block": 1, "in_channels": 4,
             "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D"], "cross_attention_dim": 768,
             "conditioning_embedding_out_channels": [16, 32], "norm_num_groups": 2}
            """;

    private final SafetensorsWriter writer = new SafetensorsWriter();
    private final Random random = new Random(3);

    private TinyControlNet() {}

    /// Writes it into a folder.
    ///
    /// @return its file
    static Path write(Path model, Path folder) throws IOException {
        var network = new TinyControlNet();
        try (Weights unet = WeightFiles.open(model.resolve("unet/diffusion_pytorch_model.safetensors"))) {
            unet.names().stream()
                    .filter(SHARED)
                    .forEach(name -> network.add(name, unet.tensor(name).shape()));
        }
        network.convolution("controlnet_cond_embedding.conv_in", 16, 3, 3);
        network.convolution("controlnet_cond_embedding.blocks.0", 16, 16, 3);
        network.convolution("controlnet_cond_embedding.blocks.1", 32, 16, 3);
        network.convolution("controlnet_cond_embedding.conv_out", 4, 32, 3);
        network.convolution("controlnet_down_blocks.0", 4, 4, 1);
        network.convolution("controlnet_down_blocks.1", 4, 4, 1);
        network.convolution("controlnet_down_blocks.2", 4, 4, 1);
        network.convolution("controlnet_down_blocks.3", 8, 8, 1);
        network.convolution("controlnet_mid_block", 8, 8, 1);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("config.json"), CONFIGURATION);
        Path file = folder.resolve("diffusion_pytorch_model.safetensors");
        network.writer.write(file);
        return file;
    }

    private void convolution(String name, long to, long from, long side) {
        add(name + ".weight", new Shape(List.of(to, from, side, side)));
        add(name + ".bias", new Shape(List.of(to)));
    }

    private void add(String name, Shape shape) {
        int count = Math.toIntExact(shape.elements());
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (0.3 * random.nextGaussian());
        }
        writer.add(name, NumberFormat.F32, shape, values);
    }
}
