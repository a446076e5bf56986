package inlay.editor.format.inlay;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;

/// Where the writer of the document's tree puts pixels, coverage and raw blocks, each by number.
interface StoredPlanes {
    int grid(Raster raster);

    int grid(Mask mask);

    int block(byte[] block);
}
