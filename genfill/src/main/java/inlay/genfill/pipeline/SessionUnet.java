package inlay.genfill.pipeline;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A denoiser behind a session. Exports name its inputs alike but differ in the name of the output and in whether the
/// timestep is a single number or a list of one.
///
/// @param cancelled asked while the network computes
public record SessionUnet(InferenceSession session, BooleanSupplier cancelled) implements Unet {

    private static final String SAMPLE = "sample";
    private static final String TIMESTEP = "timestep";
    private static final String TEXT = "encoder_hidden_states";

    @Override
    public Tensor predict(Tensor sample, double timestep, Conditioning conditioning) {
        Map<String, Tensor> inputs = new HashMap<>(conditioning.additional());
        inputs.put(SAMPLE, sample);
        inputs.put(TEXT, conditioning.text());
        inputs.put(TIMESTEP, time((float) timestep, sample.batch()));
        return session.run(inputs, cancelled).get(session.outputs().getFirst().name());
    }

    private Tensor time(float timestep, int batch) {
        for (TensorDescription input : session.inputs()) {
            if (input.name().equals(TIMESTEP) && input.extents().isEmpty()) {
                return Tensor.of(new float[] {timestep});
            }
            if (input.name().equals(TIMESTEP) && input.extents().getFirst() == 1) {
                return Tensor.of(new float[] {timestep}, 1);
            }
        }
        return Tensor.zeros(batch).map(zero -> timestep);
    }
}
