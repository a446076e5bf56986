package inlay.genfill.diffusion;

import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Size;
import inlay.genfill.tensor.Tensor;

/// A picture with a hole, as a diffusion model sees it at some size.
///
/// @param colors (1, 3, height, width) in -1 to 1, without gaps: what is transparent continues what is not
/// @param hole (1, 1, height, width), 0 to 1: how much each pixel may change
record Scene(Tensor colors, Tensor hole) {

    private static final double RINGING = 0.01;

    /// The scene at its own size.
    ///
    /// @param keepsContent whether what lies in the hole has a say in what comes there
    static Scene of(Picture source, Coverage mask, boolean keepsContent) {
        Tensor hole = Planes.coverage(mask);
        Tensor opacity = Planes.opacity(source);
        Tensor known = keepsContent ? opacity : product(opacity, hole.map(value -> 1 - value));
        return new Scene(PushPull.fill(Planes.colors(source), known), hole);
    }

    /// A picture that may change everywhere.
    static Scene free(Tensor colors) {
        return new Scene(
                colors, Tensor.zeros(1, 1, colors.extent(2), colors.extent(3)).map(zero -> 1));
    }

    /// This scene at another size.
    Scene resized(Size size) {
        Tensor smaller = Lanczos.resize(hole, size.height(), size.width())
                .map(value -> value < RINGING ? 0 : Math.min(1, value));
        return new Scene(Lanczos.resize(colors, size.height(), size.width()), smaller);
    }

    /// This scene with room at the right and the bottom.
    Scene padded(Size size) {
        return new Scene(
                EdgePadding.to(colors, size.height(), size.width()), EdgePadding.to(hole, size.height(), size.width()));
    }

    /// This scene with other content in the hole.
    Scene with(Tensor content) {
        float[] mixed = new float[colors.size()];
        for (int i = 0; i < mixed.length; i++) {
            float share = hole.at(i % hole.size());
            mixed[i] = share == 0 ? colors.at(i) : content.at(i);
        }
        return new Scene(colors.withValues(mixed), hole);
    }

    /// The colors with mid-gray in the hole.
    ///
    /// @param wholly 1 where to cut, (1, 1, height, width)
    Tensor cut(Tensor wholly) {
        float[] cut = new float[colors.size()];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = wholly.at(i % wholly.size()) > 0 ? 0 : colors.at(i);
        }
        return colors.withValues(cut);
    }

    private static Tensor product(Tensor a, Tensor b) {
        float[] values = new float[a.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = a.at(i) * b.at(i);
        }
        return a.withValues(values);
    }
}
