package inlay.genfill.pipeline;

import inlay.genfill.text.Prompt.Fragment;
import java.util.List;

/// Stable Diffusion 1 and 2: one text encoder, its tokens and nothing else.
public record SingleEncoderConditioner(PromptEncoder encoder) implements PromptConditioner {

    @Override
    public Conditioning condition(List<List<Fragment>> sections, int chunks) {
        return new Conditioning(encoder.encode(sections, chunks).tokens());
    }

    @Override
    public int chunks(List<List<Fragment>> sections) {
        return encoder.chunks(sections);
    }
}
