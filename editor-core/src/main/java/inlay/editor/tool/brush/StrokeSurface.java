package inlay.editor.tool.brush;

import inlay.editor.document.Document;
import inlay.editor.tool.brush.StrokeCoverage.Patch;
import java.util.List;

/// Something that a stroke is shown on while it grows: the base stays, and what shows is base and stroke.
sealed interface StrokeSurface permits PixelSurface, MaskSurface {
    /// Canvas column of the left edge of the surface's cell 0.
    int originX();

    /// Canvas row of the top edge of the surface's cell 0.
    int originY();

    /// Shows the stroke's coverage as it is now within the patches; everything else stays as it was shown before.
    void show(StrokeCoverage coverage, List<Patch> patches);

    /// The document with the stroke on it; the document without it while the stroke shows nowhere.
    Document document();
}
