package inlay.genfill.weights.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.weights.component.Component;
import inlay.genfill.weights.naming.KnownNetwork;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleNamesTest {

    private static final String ATTENTION = "text_model.encoder.layers.3.self_attn.";

    @ParameterizedTest
    @ValueSource(strings = {"sd15-unet", "sdxl-unet"})
    void findsEveryModuleOfFullSizeDenoisersInBothSpellings(String network) throws IOException {
        var known = KnownNetwork.read(network);
        var names = new ModuleNames(Component.DENOISER, new TreeSet<>(known.diffusers()));
        for (KnownNetwork.Line line : known.lines()) {
            String module = module(line.diffusers());
            assertThat(names.module(module.replace('.', '_'))).contains(module);
            assertThat(names.module(module(line.original()).replace('.', '_'))).contains(module);
        }
    }

    private static String module(String tensor) {
        return tensor.substring(0, tensor.lastIndexOf('.'));
    }

    @ParameterizedTest
    @CsvSource({
        "text_model_encoder_layers_3_self_attn_q_proj, q_proj",
        "encoder_layers_3_self_attn_v_proj, v_proj",
        "text_model_encoder_layers_3_self_attn_to_out, out_proj",
        "encoder_layers_3_self_attn_to_k, k_proj",
    })
    void findsProjectionsOfTextEncoders(String spelling, String projection) {
        Set<String> tensors = Set.of(
                ATTENTION + "q_proj.weight",
                ATTENTION + "k_proj.weight",
                ATTENTION + "v_proj.bias",
                ATTENTION + "out_proj.weight");
        assertThat(new ModuleNames(Component.TEXT_ENCODER, tensors).module(spelling))
                .contains(ATTENTION + projection);
    }

    @ParameterizedTest
    @CsvSource({
        "lora_unet_mid_block_attentions_0_proj_in, DENOISER, mid_block_attentions_0_proj_in",
        "unet.mid_block.attentions.0.processor.to_q, DENOISER, mid_block_attentions_0_to_q",
        "unet.base_model.model.conv_in, DENOISER, conv_in",
        "base_model.model.conv_in, DENOISER, conv_in",
        "mid_block.attentions.0, DENOISER, mid_block_attentions_0",
        "lycoris_mid_block_resnets_0_conv1, DENOISER, mid_block_resnets_0_conv1",
        "lora_te1_text_model_final, TEXT_ENCODER, text_model_final",
        "text_encoder_2.text_model.final, SECOND_TEXT_ENCODER, text_model_final",
        "text_encoders.clip_g.transformer.text_model.final, SECOND_TEXT_ENCODER, text_model_final",
        "base_model.model.text_model.final, TEXT_ENCODER, text_model_final",
    })
    void addressesParts(String module, Component component, String flattened) {
        assertThat(Address.of(module)).isEqualTo(new Address(component, flattened));
    }

    @Test
    void knowsNoModuleByChance() {
        assertThat(new ModuleNames(Component.DENOISER, Set.of("conv_in.weight")).module("conv"))
                .isEmpty();
    }
}
