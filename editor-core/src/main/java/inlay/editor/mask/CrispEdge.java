package inlay.editor.mask;

import inlay.editor.raster.CoverageBlock;

/// The border of a mask whose edges are crisp or anti-aliased.
///
/// Where it runs inside a pixel follows from how much of the pixel is covered and from the direction in which coverage
/// rises: Gustavson and Strand, "Anti-aliased Euclidean distance transform", 2011.
public record CrispEdge(CoverageBlock block) {
    private static final double DIAGONAL = Math.sqrt(2);

    int width() {
        return block.width();
    }

    int height() {
        return block.height();
    }

    /// Whether a pixel belongs to the shape wholly, whatever the distance.
    boolean isInside(int x, int y) {
        return block.at(x, y) == 65535;
    }

    /// Whether the border runs through a pixel, or along it.
    boolean isAt(int x, int y) {
        int value = block.at(x, y);
        return value != 0 && (value != 65535 || touchesNothing(x, y));
    }

    private boolean touchesNothing(int x, int y) {
        return x > 0 && block.at(x - 1, y) == 0
                || x < width() - 1 && block.at(x + 1, y) == 0
                || y > 0 && block.at(x, y - 1) == 0
                || y < height() - 1 && block.at(x, y + 1) == 0;
    }

    /// The distance from the middle of pixel (x, y) to the border within pixel (edgeX, edgeY), at which [#isAt] holds.
    double distance(int edgeX, int edgeY, int x, int y) {
        double dx = x - edgeX;
        double dy = y - edgeY;
        double covered = at(edgeX, edgeY);
        if (covered == 1) {
            return Math.hypot(Math.max(0, Math.abs(dx) - 0.5), Math.max(0, Math.abs(dy) - 0.5));
        }
        double riseX = at(edgeX + 1, edgeY - 1)
                - at(edgeX - 1, edgeY - 1)
                + DIAGONAL * (at(edgeX + 1, edgeY) - at(edgeX - 1, edgeY))
                + at(edgeX + 1, edgeY + 1)
                - at(edgeX - 1, edgeY + 1);
        double riseY = at(edgeX - 1, edgeY + 1)
                - at(edgeX - 1, edgeY - 1)
                + DIAGONAL * (at(edgeX, edgeY + 1) - at(edgeX, edgeY - 1))
                + at(edgeX + 1, edgeY + 1)
                - at(edgeX + 1, edgeY - 1);
        double steepness = Math.hypot(riseX, riseY);
        if (steepness < 1e-9) {
            return Math.max(0, Math.hypot(dx, dy) + 0.5 - covered);
        }
        double normalX = riseX / steepness;
        double normalY = riseY / steepness;
        double halfLength = 0.5 / Math.max(Math.abs(normalX), Math.abs(normalY));
        double across = dx * normalX + dy * normalY - inward(normalX, normalY, covered);
        double along = Math.abs(dy * normalX - dx * normalY);
        return Math.hypot(across, Math.max(0, along - halfLength));
    }

    /// How far from the pixel's middle, along the normal, a straight edge runs that leaves `covered` of the pixel on
    /// the side that the normal points to.
    private static double inward(double normalX, double normalY, double covered) {
        double longer = Math.max(Math.abs(normalX), Math.abs(normalY));
        double shorter = Math.min(Math.abs(normalX), Math.abs(normalY));
        double corner = 0.5 * shorter / longer;
        if (covered < corner) {
            return 0.5 * (longer + shorter) - Math.sqrt(2 * longer * shorter * covered);
        }
        if (covered < 1 - corner) {
            return (0.5 - covered) * longer;
        }
        return -0.5 * (longer + shorter) + Math.sqrt(2 * longer * shorter * (1 - covered));
    }

    /// Coverage 0 to 1; beyond the block as at its sides.
    private double at(int x, int y) {
        return block.at(Math.clamp(x, 0, width() - 1), Math.clamp(y, 0, height() - 1)) / 65535.0;
    }
}
