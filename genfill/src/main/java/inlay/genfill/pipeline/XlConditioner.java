package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import inlay.genfill.text.Prompt.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stable Diffusion XL: the tokens of its text encoders side by side, the pooled text of the last one, and the sizes
/// that the picture claims to have. Source: D. Podell et al., "SDXL: Improving Latent Diffusion Models for
/// High-Resolution Image Synthesis", 2023, section 2.2.
///
/// @param encoders two for the base, the second alone for the refiner
/// @param sizes for the base height, width, crop top, crop left, target height, target width; for the refiner height,
/// width, crop top, crop left, aesthetic score
/// @param emptyIsZero whether a missing negative prompt is zeros instead of an encoded empty text
public record XlConditioner(List<PromptEncoder> encoders, List<Integer> sizes, boolean emptyIsZero)
        implements PromptConditioner {

    private static final String POOLED = "text_embeds";
    private static final String SIZES = "time_ids";

    public XlConditioner {
        encoders = List.copyOf(encoders);
        sizes = List.copyOf(sizes);
    }

    @Override
    public Conditioning condition(List<List<Fragment>> sections, int chunks) {
        List<Tensor> tokens = new ArrayList<>();
        Optional<Tensor> pooled = Optional.empty();
        for (PromptEncoder encoder : encoders) {
            PromptEncoder.Encoded encoded = encoder.encode(sections, chunks);
            tokens.add(encoded.tokens());
            pooled = encoded.pooled();
        }
        return new Conditioning(Tensor.concatenate(2, tokens))
                .with(POOLED, pooled.orElseThrow(() -> new IllegalStateException("the last encoder pools nothing")))
                .with(SIZES, sizeTensor());
    }

    @Override
    public int chunks(List<List<Fragment>> sections) {
        return encoders.stream()
                .mapToInt(encoder -> encoder.chunks(sections))
                .max()
                .orElse(1);
    }

    @Override
    public Conditioning unconditional(int chunks) {
        Conditioning empty = PromptConditioner.super.unconditional(chunks);
        return emptyIsZero
                ? new Conditioning(empty.text().times(0))
                        .with(POOLED, empty.additional().get(POOLED).times(0))
                        .with(SIZES, sizeTensor())
                : empty;
    }

    private Tensor sizeTensor() {
        float[] values = new float[sizes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sizes.get(i);
        }
        return Tensor.of(values, 1, values.length);
    }
}
