package inlay.app.tools;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Lines inside a frame that help to compose a picture.
enum CropGuide {
    THIRDS("Rule of thirds"),
    GRID("Grid"),
    DIAGONAL("Diagonals"),
    GOLDEN("Golden ratio"),
    NONE("None");

    private static final double GOLDEN_SHARE = (3 - Math.sqrt(5)) / 2;
    private static final int GRID_CELLS = 8;

    private final String label;

    CropGuide(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The guide after this one, the first after the last.
    CropGuide next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// The lines in a frame, both in device pixels.
    List<Line2D> lines(Rectangle2D frame) {
        return switch (this) {
            case THIRDS -> across(frame, 1 / 3.0, 2 / 3.0);
            case GOLDEN -> across(frame, GOLDEN_SHARE, 1 - GOLDEN_SHARE);
            case GRID -> {
                double[] shares = new double[GRID_CELLS - 1];
                for (int line = 1; line < GRID_CELLS; line++) {
                    shares[line - 1] = (double) line / GRID_CELLS;
                }
                yield across(frame, shares);
            }
            case DIAGONAL -> diagonals(frame);
            case NONE -> List.of();
        };
    }

    private static List<Line2D> across(Rectangle2D frame, double... shares) {
        List<Line2D> lines = new ArrayList<>();
        for (double share : shares) {
            double x = frame.getX() + frame.getWidth() * share;
            double y = frame.getY() + frame.getHeight() * share;
            lines.add(new Line2D.Double(x, frame.getY(), x, frame.getMaxY()));
            lines.add(new Line2D.Double(frame.getX(), y, frame.getMaxX(), y));
        }
        return lines;
    }

    /// From each corner at 45 degrees, as far as the frame goes.
    private static List<Line2D> diagonals(Rectangle2D frame) {
        double reach = Math.min(frame.getWidth(), frame.getHeight());
        double left = frame.getX();
        double top = frame.getY();
        double right = frame.getMaxX();
        double bottom = frame.getMaxY();
        return List.of(
                new Line2D.Double(left, top, left + reach, top + reach),
                new Line2D.Double(right, top, right - reach, top + reach),
                new Line2D.Double(left, bottom, left + reach, bottom - reach),
                new Line2D.Double(right, bottom, right - reach, bottom - reach));
    }
}
