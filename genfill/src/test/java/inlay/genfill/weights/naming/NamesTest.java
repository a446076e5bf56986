package inlay.genfill.weights.naming;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.weights.naming.OpenClipNames.Origin;
import inlay.genfill.weights.naming.OpenClipNames.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    static Stream<Arguments> networks() {
        Function<Collection<String>, Names> unet = UnetNames::of;
        Function<Collection<String>, Names> controlNet = ControlNetNames::of;
        Function<Collection<String>, Names> autoencoder = AutoencoderNames::of;
        return Stream.of(
                Arguments.of("sd15-unet", 686, unet),
                Arguments.of("sdxl-unet", 1680, unet),
                Arguments.of("controlnet-sd15", 340, controlNet),
                Arguments.of("vae", 248, autoencoder));
    }

    /// The proportions are found from either side, and either side then gives the other exactly.
    @ParameterizedTest(name = "{0}")
    @MethodSource("networks")
    void agreeWithTheReferenceBothWays(String network, int count, Function<Collection<String>, Names> of)
            throws IOException {
        var known = KnownNetwork.read(network);
        assertThat(known.lines()).hasSize(count);
        for (Names names : List.of(of.apply(known.original()), of.apply(known.diffusers()))) {
            assertThat(known.lines()).allSatisfy(line -> {
                assertThat(names.toDiffusers(line.original())).contains(line.diffusers());
                assertThat(names.toOriginal(line.diffusers())).contains(line.original());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "input_blocks.0.1.weight",
                "input_blocks.1.0.nonsense.weight",
                "input_blocks.1.7.weight",
                "input_blocks.3.1.weight",
                "down_blocks.0.resnets.0.nonsense",
                "down_blocks.0.downsamplers.0.weight",
                "output_blocks.99999.0.in_layers.0.weight",
                "time_embed.7.weight",
                "cond_stage_model.logit_scale"
            })
    void leaveStrangersAlone(String name) {
        var names = new UnetNames(2, Set.of(1, 2, 3), UnetNames.LabelEmbedding.CLASS);
        assertThat(names.toDiffusers(name)).isEmpty();
        assertThat(names.toOriginal(name)).isEmpty();
    }

    @Test
    void aSmallControlNetHasAShorterPictureEncoder() {
        var names = ControlNetNames.of(
                List.of("controlnet_cond_embedding.blocks.0.weight", "controlnet_cond_embedding.blocks.1.weight"));
        assertThat(names.toOriginal("controlnet_cond_embedding.conv_out.bias")).contains("input_hint_block.6.bias");
        assertThat(names.toDiffusers("input_hint_block.4.bias")).contains("controlnet_cond_embedding.blocks.1.bias");
    }

    @Test
    void theUpscalersLabelIsAClass() {
        var names = UnetNames.of(List.of("label_emb.weight"));
        assertThat(names.toDiffusers("label_emb.weight")).contains("class_embedding.weight");
    }

    @ParameterizedTest
    @CsvSource({"query, to_q", "key, to_k", "value, to_v", "proj_attn, to_out.0", "group_norm, group_norm"})
    void oldAutoencodersSpeltAttentionOtherwise(String old, String modern) {
        assertThat(AutoencoderNames.modern("decoder.mid_block.attentions.0." + old + ".weight"))
                .isEqualTo("decoder.mid_block.attentions.0." + modern + ".weight");
    }

    @ParameterizedTest
    @CsvSource({
        "text_model.encoder.layers.3.self_attn.q_proj.weight, transformer.resblocks.3.attn.in_proj_weight, FIRST_THIRD",
        "text_model.encoder.layers.3.self_attn.k_proj.bias, transformer.resblocks.3.attn.in_proj_bias, SECOND_THIRD",
        "text_model.encoder.layers.22.self_attn.v_proj.bias, transformer.resblocks.22.attn.in_proj_bias, LAST_THIRD",
        "text_model.encoder.layers.0.self_attn.out_proj.bias, transformer.resblocks.0.attn.out_proj.bias, WHOLE",
        "text_model.encoder.layers.0.layer_norm2.weight, transformer.resblocks.0.ln_2.weight, WHOLE",
        "text_model.encoder.layers.0.mlp.fc2.weight, transformer.resblocks.0.mlp.c_proj.weight, WHOLE",
        "text_model.embeddings.token_embedding.weight, token_embedding.weight, WHOLE",
        "text_model.embeddings.position_embedding.weight, positional_embedding, WHOLE",
        "text_model.final_layer_norm.bias, ln_final.bias, WHOLE",
        "text_projection.weight, text_projection, TRANSPOSED",
    })
    void openClipKeepsTheSameTensorsElsewhere(String name, String original, Part part) {
        assertThat(OpenClipNames.origin(name)).contains(new Origin(original, part));
    }
}
