package inlay.genfill.library;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of a few kilobytes that are recognised as the real ones are: the names and the telling extents are right.
public final class TinyModels {

    private TinyModels() {}

    /// A whole Stable Diffusion 1 checkpoint.
    public static Path checkpoint(Path file) {
        return write(file, checkpoint(4));
    }

    /// The same for inpainting.
    public static Path inpainting(Path file) {
        return write(file, checkpoint(9));
    }

    private static SafetensorsWriter checkpoint(int channels) {
        var writer = new SafetensorsWriter().describe("modelspec.title", "Tiny");
        unet(writer, "model.diffusion_model.", channels, 768);
        add(writer, "first_stage_model.decoder.conv_in.weight", 8, 4, 3, 3);
        add(writer, "first_stage_model.encoder.conv_in.weight", 8, 3, 3, 3);
        add(writer, "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight", 2, 768);
        return writer;
    }

    private static void unet(SafetensorsWriter writer, String prefix, int channels, int width) {
        add(writer, prefix + "input_blocks.0.0.weight", 8, channels, 3, 3);
        add(writer, prefix + "input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight", 2, width);
        add(writer, prefix + "middle_block.1.norm.weight", 8);
        add(writer, prefix + "output_blocks.0.0.in_layers.0.weight", 8);
    }

    /// The UNet of a diffusers folder.
    public static SafetensorsWriter diffusersUnet(int width) {
        var writer = new SafetensorsWriter();
        add(writer, "conv_in.weight", 8, 4, 3, 3);
        add(writer, "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight", 2, width);
        add(writer, "mid_block.attentions.0.norm.weight", 8);
        add(writer, "up_blocks.0.resnets.0.norm1.weight", 8);
        return writer;
    }

    /// A LoRA for Stable Diffusion XL of rank 4 with two modules.
    public static Path lora(Path file) {
        var writer = new SafetensorsWriter().describe("ss_network_dim", "4").describe("ss_output_name", "ink");
        for (String module : new String[] {"to_k", "to_out_0"}) {
            String name = "lora_unet_input_blocks_7_1_transformer_blocks_0_attn2_" + module;
            add(writer, name + ".lora_down.weight", 4, module.equals("to_k") ? 2048 : 8);
            add(writer, name + ".lora_up.weight", 8, 4);
            writer.add(name + ".alpha", NumberFormat.F32, Shape.of(), 2);
        }
        return write(file, writer);
    }

    public static Path autoencoder(Path file) {
        var writer = new SafetensorsWriter();
        add(writer, "decoder.conv_in.weight", 8, 4, 3, 3);
        add(writer, "encoder.conv_in.weight", 8, 3, 3, 3);
        add(writer, "decoder.up.0.block.0.norm1.weight", 8);
        return write(file, writer);
    }

    public static Path textEncoder(Path file) {
        var writer = new SafetensorsWriter();
        add(writer, "text_model.embeddings.token_embedding.weight", 2, 768);
        return write(file, writer);
    }

    public static Path embedding(Path file) {
        var writer = new SafetensorsWriter();
        add(writer, "emb_params", 3, 768);
        return write(file, writer);
    }

    /// A pickle, as torch wrote it.
    public static Path pickle(Path file) {
        byte[] bytes = {(byte) 0x80, 2, (byte) 0x8a, 10, 'l', (byte) 0xfc, (byte) 0x9c, 'F', (byte) 0xf9, ' ', 'j'};
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// A diffusers folder of Stable Diffusion 1, its UNet in two parts, which was trained to predict velocity.
    public static Path folder(Path folder) throws IOException {
        write(folder.resolve("unet/diffusion_pytorch_model.fp16.safetensors"), diffusersUnet(768));
        autoencoder(folder.resolve("vae/diffusion_pytorch_model.safetensors"));
        textEncoder(folder.resolve("text_encoder/model.safetensors"));
        text(folder.resolve("model_index.json"), """
                {"_class_name": "StableDiffusionPipeline"}""");
        text(folder.resolve("scheduler/scheduler_config.json"), """
                {"prediction_type": "v_prediction"}""");
        return folder;
    }

    public static Path text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    public static Path write(Path file, SafetensorsWriter writer) {
        try {
            Files.createDirectories(file.getParent());
            writer.write(file);
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void add(SafetensorsWriter writer, String name, long... extents) {
        writer.add(name, NumberFormat.F16, Shape.of(extents), data -> {});
    }
}
