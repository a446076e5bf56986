package inlay.editor.geometry;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// Quarter turns and flips of a picture. No pixel is lost or mixed: tiles are turned one by one, and turning back gives
/// the same samples on the same grid.
public enum Orientation {
    CLOCKWISE("Rotate 90° Clockwise") {
        @Override
        Region turn(Region area, int width, int height) {
            return new Region(height - area.bottom(), area.x(), area.height(), area.width());
        }

        @Override
        Region back(Region area, int width, int height) {
            return new Region(area.y(), height - area.right(), area.height(), area.width());
        }

        @Override
        int source(int x, int y) {
            return (LAST - x) * Tile.SIZE + y;
        }
    },
    COUNTERCLOCKWISE("Rotate 90° Counterclockwise") {
        @Override
        Region turn(Region area, int width, int height) {
            return new Region(area.y(), width - area.right(), area.height(), area.width());
        }

        @Override
        Region back(Region area, int width, int height) {
            return new Region(width - area.bottom(), area.x(), area.height(), area.width());
        }

        @Override
        int source(int x, int y) {
            return x * Tile.SIZE + LAST - y;
        }
    },
    HALF_TURN("Rotate 180°") {
        @Override
        Region turn(Region area, int width, int height) {
            return new Region(width - area.right(), height - area.bottom(), area.width(), area.height());
        }

        @Override
        int source(int x, int y) {
            return (LAST - y) * Tile.SIZE + LAST - x;
        }
    },
    FLIP_HORIZONTAL("Flip Horizontal") {
        @Override
        Region turn(Region area, int width, int height) {
            return new Region(width - area.right(), area.y(), area.width(), area.height());
        }

        @Override
        int source(int x, int y) {
            return y * Tile.SIZE + LAST - x;
        }
    },
    FLIP_VERTICAL("Flip Vertical") {
        @Override
        Region turn(Region area, int width, int height) {
            return new Region(area.x(), height - area.bottom(), area.width(), area.height());
        }

        @Override
        int source(int x, int y) {
            return (LAST - y) * Tile.SIZE + x;
        }
    };

    private static final int LAST = Tile.SIZE - 1;

    private final String label;

    Orientation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether width and height change places.
    public boolean swapsSides() {
        return this == CLOCKWISE || this == COUNTERCLOCKWISE;
    }

    /// The raster turned with a canvas of a given size around it.
    public Raster turn(Raster raster, int width, int height) {
        Region grid = turn(raster.pixels(0, 0), width, height);
        int[] order = order();
        return Raster.EMPTY
                .translate(grid.x(), grid.y())
                .rewrite(turn(raster.extent(), width, height), (cell, before) -> {
                    Region from = back(cell, width, height);
                    return turn(raster.window(from.x(), from.y()), order);
                });
    }

    /// The mask turned with a canvas of a given size around it.
    public Mask turn(Mask mask, int width, int height) {
        Region grid = turn(mask.pixels(0, 0), width, height);
        int[] order = order();
        Mask blank = mask.outside() == 0 ? Mask.NONE : Mask.ALL;
        return blank.translate(grid.x(), grid.y()).rewrite(turn(mask.extent(), width, height), (cell, before) -> {
            Region from = back(cell, width, height);
            return turn(mask.window(from.x(), from.y()), order);
        });
    }

    /// Where an area of a canvas of a given size comes to lie.
    abstract Region turn(Region area, int width, int height);

    /// Where an area of the turned canvas was; sizes are those before turning.
    Region back(Region area, int width, int height) {
        return turn(area, width, height);
    }

    /// The index in a tile of the sample that comes to lie at (x, y).
    abstract int source(int x, int y);

    /// For every sample of a turned tile the index of the one that comes to lie there.
    private int[] order() {
        int[] order = new int[Tile.AREA];
        for (int index = 0; index < Tile.AREA; index++) {
            order[index] = source(index & LAST, index >> Tile.SHIFT);
        }
        return order;
    }

    private static Tile turn(Tile tile, int[] order) {
        if (tile.isUniform()) {
            return tile;
        }
        short[] from = tile.planes();
        short[] turned = new short[from.length];
        for (int plane = 0; plane < from.length; plane += Tile.AREA) {
            turn(from, turned, plane, order);
        }
        return Tile.of(turned);
    }

    private static MaskTile turn(MaskTile tile, int[] order) {
        if (tile.isUniform()) {
            return tile;
        }
        short[] turned = new short[Tile.AREA];
        turn(tile.samples(), turned, 0, order);
        return MaskTile.of(turned);
    }

    private static void turn(short[] from, short[] to, int offset, int[] order) {
        for (int index = 0; index < Tile.AREA; index++) {
            to[offset + index] = from[offset + order[index]];
        }
    }
}
