package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Scales clean pictures down so that most of their values stay in range. For networks that work on pixels. Source: C.
/// Saharia et al., "Photorealistic Text-to-Image Diffusion Models with Deep Language Understanding", 2022, section
/// 2.3.
///
/// @param quantile the share of values that must stay in range
/// @param largest the most that a picture is scaled down by
public record DynamicThreshold(double quantile, double largest) implements UnaryOperator<Tensor> {

    @Override
    public Tensor apply(Tensor clean) {
        return Tensor.concatenate(clean.split().stream().map(this::limit).toList());
    }

    private Tensor limit(Tensor member) {
        double limit = Math.min(Math.max(magnitude(member), 1), largest);
        return member.map(value -> Math.clamp(value, -limit, limit) / limit);
    }

    private double magnitude(Tensor member) {
        var magnitudes = member.map(Math::abs).toArray();
        Arrays.sort(magnitudes);
        double position = quantile * (magnitudes.length - 1);
        int low = (int) position;
        int high = Math.min(low + 1, magnitudes.length - 1);
        return magnitudes[low] + (position - low) * (magnitudes[high] - magnitudes[low]);
    }
}
