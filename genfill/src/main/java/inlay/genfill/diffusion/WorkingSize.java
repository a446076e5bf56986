package inlay.genfill.diffusion;

import inlay.genfill.request.Size;

/// The size that a network works at: as many pixels as it was trained on, in the shape of the area, with sides that
/// it can halve as often as it does.
final class WorkingSize {

    private WorkingSize() {}

    /// The size for an area.
    ///
    /// @param trained the side of the square pictures of training
    /// @param multiple of which both sides must be
    static Size of(Size area, int trained, int multiple) {
        double scale = trained / Math.sqrt((double) area.width() * area.height());
        return new Size(rounded(area.width() * scale, multiple), rounded(area.height() * scale, multiple));
    }

    /// The smallest size that holds the area and has sides of a multiple.
    static Size around(Size area, int multiple) {
        return new Size(
                Math.ceilDiv(area.width(), multiple) * multiple, Math.ceilDiv(area.height(), multiple) * multiple);
    }

    private static int rounded(double side, int multiple) {
        return Math.max(multiple, (int) Math.round(side / multiple) * multiple);
    }
}
