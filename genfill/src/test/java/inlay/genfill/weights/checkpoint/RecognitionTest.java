package inlay.genfill.weights.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.weights.Shape;
import inlay.genfill.weights.checkpoint.Checkpoint.ControlNet;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser.Part;
import inlay.genfill.weights.checkpoint.Checkpoint.ImagePromptAdapter;
import inlay.genfill.weights.checkpoint.Checkpoint.ImagePromptAdapter.Projection;
import inlay.genfill.weights.checkpoint.Checkpoint.LowRankAdapter;
import inlay.genfill.weights.checkpoint.Checkpoint.LowRankAdapter.Form;
import inlay.genfill.weights.checkpoint.Checkpoint.Unsupported;
import inlay.genfill.weights.checkpoint.Prediction.Certainty;
import inlay.genfill.weights.checkpoint.Prediction.Target;
import inlay.genfill.weights.naming.KnownNetwork;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static final String PREFIX = "model.diffusion_model.";

    @ParameterizedTest
    @CsvSource({
        "sd15-unet, 768, 4, STABLE_DIFFUSION_1, PLAIN, EPSILON, ASSUMED",
        "sd15-unet, 768, 9, STABLE_DIFFUSION_1, INPAINTING, EPSILON, ASSUMED",
        "sd15-unet, 768, 8, STABLE_DIFFUSION_1, EDIT, EPSILON, ASSUMED",
        "sd15-unet, 1024, 4, STABLE_DIFFUSION_2, PLAIN, VELOCITY, ASSUMED",
        "sd15-unet, 1024, 5, STABLE_DIFFUSION_2, DEPTH, EPSILON, IMPLIED",
        "sd15-unet, 1024, 7, STABLE_DIFFUSION_2, UPSCALER, VELOCITY, IMPLIED",
        "sdxl-unet, 2048, 4, STABLE_DIFFUSION_XL, PLAIN, EPSILON, ASSUMED",
        "sdxl-unet, 2048, 9, STABLE_DIFFUSION_XL, INPAINTING, EPSILON, ASSUMED",
        "sdxl-unet, 1280, 4, STABLE_DIFFUSION_XL_REFINER, PLAIN, EPSILON, IMPLIED",
    })
    void tellsDenoisersInBothLayouts(
            String network,
            long textWidth,
            long channels,
            BaseSystem system,
            Variant variant,
            Target target,
            Certainty certainty)
            throws IOException {
        var known = KnownNetwork.read(network);
        var prediction = new Prediction(target, certainty);
        assertThat(recognise(changed(known.originalShapes(PREFIX), textWidth, channels)))
                .isEqualTo(new Denoiser(system, variant, Layout.ORIGINAL, PREFIX, prediction, false, Set.of()));
        assertThat(recognise(changed(known.diffusersShapes(), textWidth, channels)))
                .isEqualTo(new Denoiser(system, variant, Layout.DIFFUSERS, "", prediction, false, Set.of()));
    }

    private static Map<String, Shape> changed(Map<String, Shape> shapes, long textWidth, long channels) {
        Map<String, Shape> changed = new LinkedHashMap<>(shapes);
        changed.replaceAll((name, shape) -> {
            if (name.endsWith("attn2.to_k.weight")) {
                return Shape.of(shape.extent(0), textWidth);
            }
            return name.endsWith("conv_in.weight") || name.endsWith("input_blocks.0.0.weight")
                    ? Shape.of(320, channels, 3, 3)
                    : shape;
        });
        return changed;
    }

    @Test
    void noticesWhatElseIsInTheFile() throws IOException {
        var shapes = KnownNetwork.read("sdxl-unet").originalShapes(PREFIX);
        shapes.put("first_stage_model.encoder.conv_in.weight", Shape.of(128, 3, 3, 3));
        shapes.put("conditioner.embedders.0.transformer.text_model.final_layer_norm.bias", Shape.of(768));
        shapes.put("conditioner.embedders.1.model.ln_final.bias", Shape.of(1280));
        shapes.put("v_pred", Shape.of(0));
        assertThat(recognise(shapes)).isInstanceOfSatisfying(Denoiser.class, denoiser -> {
            assertThat(denoiser.alongside())
                    .containsExactlyInAnyOrder(Part.AUTOENCODER, Part.TEXT_ENCODER, Part.SECOND_TEXT_ENCODER);
            assertThat(denoiser.prediction()).isEqualTo(new Prediction(Target.VELOCITY, Certainty.STATED));
        });
    }

    @Test
    void theStepsTellTheBaseOfStableDiffusion2() throws IOException {
        var shapes = changed(KnownNetwork.read("sd15-unet").originalShapes(PREFIX), 1024, 4);
        var recognised = Recognition.of(new Inventory(shapes, Map.of(), OptionalLong.of(875_000)));
        assertThat(((Denoiser) recognised).prediction()).isEqualTo(new Prediction(Target.EPSILON, Certainty.IMPLIED));
    }

    @Test
    void metadataStateThePrediction() throws IOException {
        var shapes = KnownNetwork.read("sdxl-unet").originalShapes(PREFIX);
        var metadata = Map.of("modelspec.prediction_type", "v");
        var recognised = Recognition.of(new Inventory(shapes, metadata, OptionalLong.empty()));
        assertThat(((Denoiser) recognised).prediction()).isEqualTo(new Prediction(Target.VELOCITY, Certainty.STATED));
    }

    @Test
    void consistencyModelsTakeTheirGuidanceIn() throws IOException {
        var shapes = KnownNetwork.read("sd15-unet").diffusersShapes();
        shapes.put("time_embedding.cond_proj.weight", Shape.of(320, 256));
        assertThat(((Denoiser) recognise(shapes)).guidanceEmbedded()).isTrue();
    }

    @Test
    void tellsControlNetsAndAutoencoders() throws IOException {
        var control = KnownNetwork.read("controlnet-sd15");
        assertThat(recognise(control.originalShapes("control_model.")))
                .isEqualTo(new ControlNet(BaseSystem.STABLE_DIFFUSION_1, Layout.ORIGINAL, "control_model.", false));
        assertThat(recognise(control.diffusersShapes()))
                .isEqualTo(new ControlNet(BaseSystem.STABLE_DIFFUSION_1, Layout.DIFFUSERS, "", false));
        var autoencoder = KnownNetwork.read("vae");
        assertThat(recognise(autoencoder.originalShapes("first_stage_model.")))
                .isEqualTo(new Checkpoint.Autoencoder(Layout.ORIGINAL, "first_stage_model."));
        assertThat(recognise(autoencoder.diffusersShapes()))
                .isEqualTo(new Checkpoint.Autoencoder(Layout.DIFFUSERS, ""));
    }

    @ParameterizedTest
    @CsvSource({"flux-dev, FLUX.1 dev", "sd3-medium, Stable Diffusion 3", "pixart, PixArt"})
    void refusesOthersByName(String network, String name) throws IOException {
        assertThat(recognise(KnownNetwork.read(network).diffusersShapes())).isEqualTo(new Unsupported(name));
    }

    @ParameterizedTest
    @CsvSource({
        "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k.lora_down.weight, 8x768, LORA, STABLE_DIFFUSION_1",
        "lora_unet_input_blocks_4_1_transformer_blocks_0_attn2_to_k.lora_down.weight, 8x2048, LORA, STABLE_DIFFUSION_XL",
        "unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k.lora_A.weight, 8x1024, LORA, STABLE_DIFFUSION_2",
        "unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.processor.to_k_lora.down.weight, 4x768, LORA, STABLE_DIFFUSION_1",
        "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k.hada_w1_b, 8x768, LOHA, STABLE_DIFFUSION_1",
        "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k.diff, 640x768, DIFFERENCE, STABLE_DIFFUSION_1",
        "lora_te_text_model_encoder_layers_0_self_attn_q_proj.lora_down.weight, 8x1024, LORA, STABLE_DIFFUSION_2",
        "lora_te2_text_model_encoder_layers_0_self_attn_q_proj.lora_down.weight, 8x1280, LORA, STABLE_DIFFUSION_XL",
    })
    void tellsWhatALoraIsFor(String name, String extents, Form form, BaseSystem system) {
        assertThat(recognise(Map.of(name, shape(extents))))
                .isEqualTo(new LowRankAdapter(Optional.of(system), Set.of(form)));
    }

    @Test
    void multipliesTheFactorsOfAKroneckerProduct() {
        String module = "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k.";
        assertThat(recognise(Map.of(
                        module + "lokr_w1", Shape.of(16, 16),
                        module + "lokr_w2_a", Shape.of(40, 4),
                        module + "lokr_w2_b", Shape.of(4, 48),
                        module + "dora_scale", Shape.of(640, 1))))
                .isEqualTo(
                        new LowRankAdapter(Optional.of(BaseSystem.STABLE_DIFFUSION_1), Set.of(Form.LOKR, Form.DORA)));
    }

    @ParameterizedTest
    @CsvSource({
        "lora_unet_double_blocks_0_img_attn_qkv.lora_down.weight, a LoRA for FLUX",
        "transformer.single_transformer_blocks.0.attn.to_k.lora_A.weight, a LoRA for FLUX",
        "lora_unet_joint_blocks_0_x_block_attn_qkv.lora_down.weight, a LoRA for Stable Diffusion 3",
        "lllite_unet_input_blocks_4_1.depth.weight, a ControlNet-LLLite",
        "encoder.block.0.layer.0.SelfAttention.q.weight, a T5 text encoder",
    })
    void refusesPartsOfOthersByName(String tensor, String name) {
        assertThat(recognise(Map.of(tensor, Shape.of(4, 3072)))).isEqualTo(new Unsupported(name));
    }

    @ParameterizedTest
    @CsvSource({
        "proj.weight, 768, STABLE_DIFFUSION_1, PLAIN",
        "latents, 2048, STABLE_DIFFUSION_XL, PLUS",
        "proj.0.weight, 768, STABLE_DIFFUSION_1, FACE_ID",
        "proj.3.weight, 768, STABLE_DIFFUSION_1, FULL_FACE",
        "perceiver_resampler.latents, 2048, STABLE_DIFFUSION_XL, FACE_ID_PLUS",
    })
    void tellsImagePromptAdapters(String tensor, long width, BaseSystem system, Projection projection) {
        assertThat(recognise(Map.of(
                        "image_proj." + tensor, Shape.of(4), "ip_adapter.1.to_k_ip.weight", Shape.of(320, width))))
                .isEqualTo(new ImagePromptAdapter(system, projection));
    }

    @ParameterizedTest
    @CsvSource({
        "emb_params, 3x768, 'TextualInversion[system=STABLE_DIFFUSION_1, vectors=3]'",
        "<cat>, 1024, 'TextualInversion[system=STABLE_DIFFUSION_2, vectors=1]'",
        "text_model.embeddings.token_embedding.weight, 49408x768, 'TextEncoder[layout=DIFFUSERS, width=768]'",
        "vision_model.embeddings.patch_embedding.weight, 1280x3x14x14, 'VisionEncoder[width=1280]'",
        "anything.weight, 7x7, 'Unknown[]'",
    })
    void tellsSmallParts(String tensor, String extents, String expected) {
        assertThat(recognise(Map.of(tensor, shape(extents)))).hasToString(expected);
    }

    @Test
    void tellsAdaptersAndTinyAutoencoders() {
        assertThat(recognise(Map.of(
                        "adapter.conv_in.weight", shape("320x192x3x3"),
                        "adapter.body.0.resnets.0.block1.weight", shape("320x320x3x3"))))
                .isEqualTo(new Checkpoint.TextToImageAdapter(BaseSystem.STABLE_DIFFUSION_1, Layout.DIFFUSERS));
        assertThat(recognise(
                        Map.of("conv_in.weight", shape("320x768x3x3"), "body.0.block1.weight", shape("320x320x3x3"))))
                .isEqualTo(new Checkpoint.TextToImageAdapter(BaseSystem.STABLE_DIFFUSION_XL, Layout.ORIGINAL));
        assertThat(recognise(Map.of(
                        "encoder.layers.0.weight", shape("64x3x3x3"),
                        "encoder.layers.1.conv.0.weight", shape("64x64x3x3"),
                        "decoder.layers.0.weight", shape("64x4x3x3"),
                        "decoder.layers.2.conv.0.weight", shape("64x64x3x3"))))
                .isEqualTo(new Checkpoint.TinyAutoencoder(true, true));
        assertThat(recognise(Map.of("clip_l", shape("2x768"), "clip_g", shape("2x1280"))))
                .isEqualTo(new Checkpoint.TextualInversion(BaseSystem.STABLE_DIFFUSION_XL, 2));
    }

    private static Checkpoint recognise(Map<String, Shape> shapes) {
        return Recognition.of(new Inventory(shapes, Map.of(), OptionalLong.empty()));
    }

    private static Shape shape(String extents) {
        return Shape.of(Stream.of(extents.split("x")).mapToLong(Long::parseLong).toArray());
    }
}
