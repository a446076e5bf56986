package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// How a new selection meets the one that is there.
///
/// Soft values combine as Photoshop's do, like probabilities of independent events: intersecting multiplies, adding is
/// the complement of intersecting the complements. So the rules of De Morgan hold, and a soft selection that is
/// intersected with itself grows narrower.
public enum Combine {
    REPLACE {
        @Override
        int value(int current, int shape) {
            return shape;
        }
    },
    ADD {
        @Override
        int value(int current, int shape) {
            return FULL - product(FULL - current, FULL - shape);
        }
    },
    SUBTRACT {
        @Override
        int value(int current, int shape) {
            return product(current, FULL - shape);
        }
    },
    INTERSECT {
        @Override
        int value(int current, int shape) {
            return product(current, shape);
        }
    };

    private static final int FULL = 65535;

    /// The combination of two values, each 0 to 65535.
    abstract int value(int current, int shape);

    /// The combination of two masks; tiles that one of them leaves as they are stay shared.
    public Mask apply(Mask current, Mask shape) {
        if (this == REPLACE) {
            return shape;
        }
        Mask blank = value(current.outside(), shape.outside()) < FULL ? Mask.NONE : Mask.ALL;
        Region area = current.extent().union(shape.extent());
        return blank.translate(current.originX(), current.originY())
                .rewrite(
                        area,
                        (cell, before) -> tile(current.window(cell.x(), cell.y()), shape.window(cell.x(), cell.y())));
    }

    MaskTile tile(MaskTile current, MaskTile shape) {
        if (current.isUniform() && shape.isUniform()) {
            return MaskTile.uniform(value(current.value(), shape.value()));
        }
        if (shape.isUniform() && keeps(shape.value())) {
            return current;
        }
        if (current.isUniform() && this != SUBTRACT && keeps(current.value())) {
            return shape;
        }
        short[] combined = new short[Tile.AREA];
        short[] left = current.isUniform() ? current.copySamples() : current.samples();
        short[] right = shape.isUniform() ? shape.copySamples() : shape.samples();
        for (int index = 0; index < combined.length; index++) {
            combined[index] = (short) value(left[index] & 0xFFFF, right[index] & 0xFFFF);
        }
        return MaskTile.of(combined);
    }

    /// Whether combining anything with this value leaves it as it is.
    private boolean keeps(int value) {
        return value(0, value) == 0 && value(FULL, value) == FULL;
    }

    private static int product(int left, int right) {
        return (int) (((long) left * right + FULL / 2) / FULL);
    }
}
