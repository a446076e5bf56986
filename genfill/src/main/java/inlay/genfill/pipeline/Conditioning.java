package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a denoiser is told besides the noisy latents and the timestep.
///
/// @param text the encoded prompt, (batch, tokens, width)
/// @param additional whatever else the network asks for, under the network's names, each with the batch first
public record Conditioning(Tensor text, Map<String, Tensor> additional) {

    public Conditioning {
        additional = Map.copyOf(additional);
    }

    /// A prompt and nothing else.
    public Conditioning(Tensor text) {
        this(text, Map.of());
    }

    /// This conditioning with one more input.
    public Conditioning with(String name, Tensor value) {
        var more = new TreeMap<>(additional);
        more.put(name, value);
        return new Conditioning(text, more);
    }

    /// The conditioning for a batch: itself where it already is one, else repeated.
    ///
    /// @throws IllegalArgumentException if it is a batch of another size
    public Conditioning forBatch(int batch) {
        if (text.batch() == batch) {
            return this;
        }
        if (text.batch() != 1) {
            throw new IllegalArgumentException(
                    "a conditioning of " + text.batch() + " cannot serve a batch of " + batch);
        }
        var repeated = new TreeMap<String, Tensor>();
        additional.forEach((name, value) -> repeated.put(name, value.repeated(batch)));
        return new Conditioning(text.repeated(batch), repeated);
    }

    /// Two conditionings as one batch.
    ///
    /// @throws IllegalArgumentException if they differ in the number of tokens or in the inputs they hold
    public static Conditioning concatenate(Conditioning first, Conditioning second) {
        if (!first.additional.keySet().equals(second.additional.keySet())) {
            throw new IllegalArgumentException("conditionings hold different inputs: " + first.additional.keySet()
                    + " and " + second.additional.keySet());
        }
        var joined = new TreeMap<String, Tensor>();
        first.additional.forEach(
                (name, value) -> joined.put(name, Tensor.concatenate(List.of(value, second.additional.get(name)))));
        return new Conditioning(Tensor.concatenate(List.of(first.text, second.text)), joined);
    }
}
