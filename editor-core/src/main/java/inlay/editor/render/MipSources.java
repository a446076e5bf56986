package inlay.editor.render;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// Rasters and masks at 1 / 2^level of their size, put together from cached mips. Confined to one thread.
///
/// @param level 1 or more
record MipSources(int level, MipCache cache, MipBuilder builder) implements LayerSources {
    @Override
    public BandSource source(Raster raster) {
        return new RasterMips(raster, MipGrid.of(raster.originX(), raster.originY(), level));
    }

    @Override
    public BandCoverage coverage(Mask mask) {
        return new MaskMips(mask, MipGrid.of(mask.originX(), mask.originY(), level));
    }

    private final class RasterMips implements BandSource {
        private final Raster raster;
        private final MipGrid grid;

        private RasterMips(Raster raster, MipGrid grid) {
            this.raster = raster;
            this.grid = grid;
        }

        @Override
        public boolean load(int x, int y, float opacity, Band into) {
            if (grid.all(x, y, (column, row) -> raster.tile(column, row).isTransparent())) {
                return false;
            }
            into.fillTransparent();
            grid.forEach(x, y, (column, row) -> {
                Tile tile = raster.tile(column, row);
                if (!tile.isTransparent()) {
                    Mip mip = cache.of(tile, level, grid.phaseX(), grid.phaseY(), builder);
                    add(mip, 0, into.red, grid.left(column) - x, grid.top(row) - y);
                    add(mip, 1, into.green, grid.left(column) - x, grid.top(row) - y);
                    add(mip, 2, into.blue, grid.left(column) - x, grid.top(row) - y);
                    add(mip, 3, into.alpha, grid.left(column) - x, grid.top(row) - y);
                }
            });
            Fading.divideByAlpha(into);
            Fading.scale(into.alpha, opacity / 65535);
            return true;
        }

        @Override
        public boolean isOpaque(int x, int y) {
            return grid.all(x, y, (column, row) -> raster.tile(column, row).isOpaque());
        }
    }

    private final class MaskMips implements BandCoverage {
        private final Mask mask;
        private final MipGrid grid;

        private MaskMips(Mask mask, MipGrid grid) {
            this.mask = mask;
            this.grid = grid;
        }

        @Override
        public boolean isNone(int x, int y) {
            return grid.all(x, y, (column, row) -> mask.tile(column, row) == MaskTile.NONE);
        }

        @Override
        public boolean isFull(int x, int y) {
            return grid.all(x, y, (column, row) -> mask.tile(column, row) == MaskTile.FULL);
        }

        @Override
        public void load(int x, int y, float[] into) {
            Arrays.fill(into, 0);
            grid.forEach(x, y, (column, row) -> {
                MaskTile tile = mask.tile(column, row);
                if (tile != MaskTile.NONE) {
                    Mip mip = cache.of(tile, level, grid.phaseX(), grid.phaseY(), builder);
                    add(mip, 0, into, grid.left(column) - x, grid.top(row) - y);
                }
            });
            Fading.scale(into, 1 / 65535f);
        }
    }

    /// Adds a plane of a mip, its corner at (left, top) of the band, to the band's plane.
    private static void add(Mip mip, int plane, float[] into, int left, int top) {
        int first = Math.max(0, -left);
        int count = Math.min(mip.width(), Band.WIDTH - left) - first;
        for (int row = Math.max(0, -top); row < Math.min(mip.height(), Band.HEIGHT - top); row++) {
            int from = plane * mip.area() + row * mip.width() + first;
            int to = (top + row) * Band.WIDTH + left + first;
            for (int i = 0; i < count; i++) {
                into[to + i] += mip.samples()[from + i] & 0xFFFF;
            }
        }
    }
}
