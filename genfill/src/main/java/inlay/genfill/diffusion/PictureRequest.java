package inlay.genfill.diffusion;

import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import java.util.List;
import java.util.Optional;

/// A whole picture to be made, from words alone or from another picture.
///
/// @param negativePrompt what to avoid, empty for none
/// @param size of the picture, before it is enlarged; empty for that of the start, or else what the model knows
/// @param start empty to begin with nothing
/// @param enlargement a second pass that makes it larger; empty for none
/// @param controls pictures that steer
public record PictureRequest(
        String prompt,
        String negativePrompt,
        long seed,
        Optional<Size> size,
        Optional<Start> start,
        Optional<Enlargement> enlargement,
        Sampling sampling,
        List<Control> controls) {

    /// A picture to begin with.
    ///
    /// @param mask where it may change, of its size; empty for everywhere
    /// @param strength more than 0, at most 1, which keeps nothing of what may change
    public record Start(Picture picture, Optional<Coverage> mask, double strength) {}

    /// A second pass at a larger size.
    ///
    /// @param factor more than 1
    /// @param strength of the pass, more than 0, at most 1
    public record Enlargement(double factor, double strength) {}

    /// A ControlNet and what it looks at.
    ///
    /// @param reference names the ControlNet as the library knows it
    /// @param picture edges, depth or whatever it was trained for, of any size
    /// @param weight 1 as it was trained
    /// @param from the share of the way from noise to picture at which it begins
    /// @param to the share at which it ends
    public record Control(String reference, Picture picture, double weight, double from, double to) {

        boolean holds(int step, int steps) {
            return (double) step / steps >= from && (step + 1.0) / steps <= to;
        }
    }

    public PictureRequest {
        controls = List.copyOf(controls);
    }

    /// The same with another seed.
    public PictureRequest withSeed(long other) {
        return new PictureRequest(prompt, negativePrompt, other, size, start, enlargement, sampling, controls);
    }
}
