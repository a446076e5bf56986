package inlay.editor.format.inlay;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;

/// Where the reader of the document's tree gets pixels, coverage and raw blocks from, by number.
interface LoadedPlanes {
    /// With its origin at (0, 0).
    Raster raster(int grid);

    /// With its origin at (0, 0).
    ///
    /// @param blank the empty mask with the right value outside
    Mask mask(int grid, Mask blank);

    byte[] block(int number);
}
