package inlay.editor.render;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;

/// At which size rasters and masks are read: the full one, or a level of the mip pyramid.
interface LayerSources {
    /// Full size.
    LayerSources FULL_SIZE = new LayerSources() {
        @Override
        public BandSource source(Raster raster) {
            return new RasterSource(raster);
        }

        @Override
        public BandCoverage coverage(Mask mask) {
            return new MaskCoverage(mask);
        }
    };

    BandSource source(Raster raster);

    BandCoverage coverage(Mask mask);
}
