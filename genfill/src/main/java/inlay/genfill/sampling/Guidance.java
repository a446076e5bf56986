package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;

/// How outputs with and without a prompt become one.
public final class Guidance {

    private Guidance() {}

    /// Classifier-free guidance. Source: J. Ho, T. Salimans, "Classifier-Free Diffusion Guidance", 2022.
    ///
    /// @param scale 1 follows the prompt as the network learned it, more exaggerates it
    public static Tensor combine(Tensor unconditional, Tensor conditional, double scale) {
        return unconditional.plus(scale, conditional.minus(unconditional));
    }

    /// Brings the contrast of a guided output back towards that of the conditional one. Source: S. Lin et al.,
    /// "Common Diffusion Noise Schedules and Sample Steps are Flawed", 2024, section 3.4.
    ///
    /// @param strength 0 not at all, 1 entirely
    public static Tensor rescale(Tensor guided, Tensor conditional, double strength) {
        var members = new ArrayList<Tensor>();
        for (int i = 0; i < guided.batch(); i++) {
            var member = guided.split().get(i);
            double ratio = deviation(conditional.split().get(i)) / deviation(member);
            members.add(member.times(strength * ratio + 1 - strength));
        }
        return Tensor.concatenate(members);
    }

    /// The unbiased standard deviation of all values.
    private static double deviation(Tensor tensor) {
        double mean = 0;
        for (int i = 0; i < tensor.size(); i++) {
            mean += tensor.at(i) / (double) tensor.size();
        }
        double squares = 0;
        for (int i = 0; i < tensor.size(); i++) {
            squares += (tensor.at(i) - mean) * (tensor.at(i) - mean);
        }
        return Math.sqrt(squares / (tensor.size() - 1));
    }
}
