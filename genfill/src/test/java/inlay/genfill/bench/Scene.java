package inlay.genfill.bench;

import inlay.genfill.request.ContextPlan;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Expand;
import inlay.genfill.request.Fill;
import inlay.genfill.request.Finish;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Margins;
import inlay.genfill.request.Picture;
import inlay.genfill.request.PixelIdentity;
import inlay.genfill.request.Recipe;
import inlay.genfill.request.Region;
import inlay.genfill.request.Size;

/// A picture whose hidden part is known.
///
/// @param truth the whole picture
/// @param hole the box of the hidden part
/// @param shape how the hidden part lies in its box
record Scene(String name, Picture truth, Region hole, Shape shape) {

    /// How the hidden part lies in its box.
    enum Shape {
        RECTANGLE,
        ELLIPSE,
        /// Everything but the box is hidden: the picture is expanded around it.
        OUTSIDE
    }

    /// What the engine is given.
    record Task(GenerativeRequest request, Picture source, Coverage selection) {}

    Task task(long seed) {
        Size size = truth.size();
        Margins margins = new Margins(hole.x(), hole.y(), size.width() - hole.right(), size.height() - hole.bottom());
        ContextPlan plan = shape == Shape.OUTSIDE
                ? ContextPlan.forExpand(margins, size, ContextSettings.CONTENT_AWARE)
                : ContextPlan.forFill(hole, size, ContextSettings.CONTENT_AWARE, 1);
        Picture source = truth.crop(plan.context());
        Coverage selection =
                shape == Shape.OUTSIDE ? Expand.mask(margins, size, plan.context()) : selection(plan.context());
        clear(source, selection);
        Recipe recipe = new Recipe(
                "content-aware",
                "0.1.0",
                "",
                "",
                seed,
                size,
                plan.context(),
                PixelIdentity.of(source, selection),
                plan.geometry(),
                Finish.MATCHED);
        return new Task(shape == Shape.OUTSIDE ? new Expand(recipe, margins) : new Fill(recipe, 1), source, selection);
    }

    private Coverage selection(Region context) {
        Region box = hole.relativeTo(context.x(), context.y());
        Coverage selection = Coverage.of(context.width(), context.height(), box);
        if (shape == Shape.ELLIPSE) {
            for (int y = box.y(); y < box.bottom(); y++) {
                for (int x = box.x(); x < box.right(); x++) {
                    double u = (x + 0.5 - box.x()) / box.width() * 2 - 1;
                    double v = (y + 0.5 - box.y()) / box.height() * 2 - 1;
                    if (u * u + v * v > 1) {
                        selection.set(x, y, 0);
                    }
                }
            }
        }
        return selection;
    }

    /// Nobody can copy the truth if it is not there: hidden pixels become magenta, or transparent where there was no
    /// picture.
    private void clear(Picture source, Coverage selection) {
        for (int y = 0; y < source.height(); y++) {
            for (int x = 0; x < source.width(); x++) {
                if (selection.value(x, y) != 0) {
                    source.set(0, x, y, Picture.MAXIMUM);
                    source.set(1, x, y, 0);
                    source.set(2, x, y, Picture.MAXIMUM);
                    source.set(Picture.ALPHA, x, y, shape == Shape.OUTSIDE ? 0 : Picture.MAXIMUM);
                }
            }
        }
    }
}
