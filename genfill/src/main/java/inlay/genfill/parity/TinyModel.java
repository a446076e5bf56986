package inlay.genfill.parity;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole Stable Diffusion 1 of three million numbers, computed by the rule of golden files: it paints nothing that
/// anybody would recognise, but it takes every step that a large one takes. For trying out an installation, and for
/// tests.
public final class TinyModel {

    private static final List<String> VOCABULARY = List.of("vocab.json", "merges.txt");

    private TinyModel() {}

    /// Writes it as a folder in the diffusers layout.
    ///
    /// @param format of the weights
    /// @throws IOException if it cannot be written
    public static void write(Path folder, NumberFormat format) throws IOException {
        JsonNode model = JsonMapper.shared().readTree(resource("model.json"));
        text(folder.resolve("model_index.json"), model.path("model_index"));
        text(folder.resolve("scheduler/scheduler_config.json"), model.path("scheduler"));
        network(folder.resolve("unet"), "diffusion_pytorch_model.safetensors", model.path("unet"), format);
        network(folder.resolve("vae"), "diffusion_pytorch_model.safetensors", model.path("vae"), format);
        network(folder.resolve("text_encoder"), "model.safetensors", model.path("text_encoder"), format);
        for (String file : VOCABULARY) {
            Path target = folder.resolve("tokenizer").resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, resource(file));
        }
    }

    private static void network(Path folder, String file, JsonNode network, NumberFormat format) throws IOException {
        text(folder.resolve("config.json"), network.path("config"));
        Map<String, Shape> shapes = new LinkedHashMap<>();
        network.path("shapes").properties().forEach(entry -> shapes.put(entry.getKey(), shape(entry.getValue())));
        GoldenNetwork.write(folder.resolve(file), format, shapes, UnaryOperator.identity());
    }

    private static Shape shape(JsonNode extents) {
        List<Long> list = new ArrayList<>();
        extents.forEach(extent -> list.add(extent.longValue()));
        return new Shape(list);
    }

    private static void text(Path file, JsonNode json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.toPrettyString());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = TinyModel.class.getResourceAsStream("tiny-model/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
