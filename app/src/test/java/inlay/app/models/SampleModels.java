package inlay.app.models;

import com.sun.net.httpserver.HttpServer;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tiny models that are recognised as the real ones are, and a server that has one to install.
public final class SampleModels {
    private SampleModels() {}

    /// A Stable Diffusion 1 checkpoint for inpainting.
    public static Path checkpoint(Path file) throws IOException {
        var writer = new SafetensorsWriter();
        add(writer, "model.diffusion_model.input_blocks.0.0.weight", 8, 9, 3, 3);
        add(writer, "model.diffusion_model.input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight", 2, 768);
        add(writer, "model.diffusion_model.middle_block.1.norm.weight", 8);
        add(writer, "model.diffusion_model.output_blocks.0.0.in_layers.0.weight", 8);
        add(writer, "first_stage_model.decoder.conv_in.weight", 8, 4, 3, 3);
        add(writer, "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight", 2, 768);
        return write(file, writer);
    }

    /// A LoRA for Stable Diffusion XL, of rank 4.
    public static Path lora(Path file) throws IOException {
        String module = "lora_unet_input_blocks_7_1_transformer_blocks_0_attn2_to_k";
        var writer = new SafetensorsWriter().describe("modelspec.trigger_phrase", "ink wash");
        add(writer, module + ".lora_down.weight", 4, 2048);
        add(writer, module + ".lora_up.weight", 8, 4);
        writer.add(module + ".alpha", NumberFormat.F32, Shape.of(), 2);
        return write(file, writer);
    }

    public static Path pickle(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[] {(byte) 0x80, 2, '}', 'q', 0, '.'});
    }

    /// Serves `file` under any address.
    public static HttpServer serve(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }

    /// A table with one model, `tiny-ink`, that `server` has.
    public static Path table(Path table, Path file, HttpServer server) throws IOException {
        return Files.writeString(table, """
                {"licenses": [{"id": "free", "title": "Free License", "text": "https://example.org/licence",
                   "commercialUse": "FORBIDDEN", "restrictions": ["For pictures of cats."]}],
                 "models": [{"name": "tiny-ink", "title": "Tiny Ink", "kind": "LORA", "system": "STABLE_DIFFUSION_XL",
                   "about": "Draws in ink.", "license": "free", "page": "https://example.org/ink",
                   "base": "http://%s/", "files": [
                     {"from": "ink.safetensors", "to": "loras/ink.safetensors", "bytes": %d, "sha256": "%s"}]}]}
                """.formatted(host(server), Files.size(file), sha256(file)));
    }

    public static String host(HttpServer server) {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path write(Path file, SafetensorsWriter writer) throws IOException {
        Files.createDirectories(file.getParent());
        writer.write(file);
        return file;
    }

    private static void add(SafetensorsWriter writer, String name, long... extents) {
        writer.add(name, NumberFormat.F16, Shape.of(extents), data -> {});
    }
}
