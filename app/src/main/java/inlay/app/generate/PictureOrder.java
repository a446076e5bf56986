package inlay.app.generate;

import inlay.editor.document.Document;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.genfill.request.Sampling;
import java.util.List;
import java.util.Optional;

/// A whole picture that the user asks for, in the editor's terms.
///
/// @param size       of the picture, from the origin; absent for that of the start, or what suits the model
/// @param start      a picture to begin with
/// @param mask       where the start may change; absent for everywhere
/// @param strength   0 (exclusive) to 1: how much of the start is invented anew
/// @param enlargement how many times larger a second pass makes it; absent for no such pass
/// @param detail     the strength of that pass, 0 (exclusive) to 1
/// @param controls   pictures that steer
public record PictureOrder(
        String prompt,
        String negativePrompt,
        long seed,
        Optional<Region> size,
        Optional<Document> start,
        Optional<Mask> mask,
        double strength,
        Optional<Double> enlargement,
        double detail,
        Optional<Sampling> sampling,
        List<Control> controls) {

    /// A ControlNet and what it looks at.
    ///
    /// @param model  the ControlNet's file or name
    /// @param weight 1 as it was trained
    /// @param from   the share of the steps after which it begins
    /// @param to     the share of the steps after which it ends
    public record Control(String model, Document picture, double weight, double from, double to) {}

    public PictureOrder {
        controls = List.copyOf(controls);
    }

    public PictureOrder withSeed(long value) {
        return new PictureOrder(
                prompt, negativePrompt, value, size, start, mask, strength, enlargement, detail, sampling, controls);
    }
}
