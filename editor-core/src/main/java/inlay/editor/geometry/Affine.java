package inlay.editor.geometry;

import inlay.editor.select.Point;

/// A map of the plane that keeps straight lines straight and parallels parallel: place (x, y) goes to
/// (xx x + xy y + dx, yx x + yy y + dy).
public record Affine(double xx, double xy, double yx, double yy, double dx, double dy) {
    public static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    public static Affine translation(double dx, double dy) {
        return new Affine(1, 0, 0, 1, dx, dy);
    }

    /// Scales about a point; a negative factor flips.
    public static Affine scaling(double factorX, double factorY, Point about) {
        return new Affine(factorX, 0, 0, factorY, about.x() * (1 - factorX), about.y() * (1 - factorY));
    }

    /// Turns about a point.
    ///
    /// @param degrees clockwise on the screen
    public static Affine rotation(double degrees, Point about) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        return new Affine(
                cosine,
                -sine,
                sine,
                cosine,
                about.x() - cosine * about.x() + sine * about.y(),
                about.y() - sine * about.x() - cosine * about.y());
    }

    /// First this map, then another.
    public Affine then(Affine next) {
        return new Affine(
                next.xx * xx + next.xy * yx,
                next.xx * xy + next.xy * yy,
                next.yx * xx + next.yy * yx,
                next.yx * xy + next.yy * yy,
                next.xx * dx + next.xy * dy + next.dx,
                next.yx * dx + next.yy * dy + next.dy);
    }

    public Point apply(double x, double y) {
        return new Point(xx * x + xy * y + dx, yx * x + yy * y + dy);
    }

    /// How much larger areas get; negative if the map flips, 0 if it folds everything onto a line.
    public double determinant() {
        return xx * yy - xy * yx;
    }

    /// The way back.
    ///
    /// @throws ArithmeticException if there is none
    public Affine inverse() {
        double determinant = determinant();
        if (!(Math.abs(determinant) > 1e-12)) {
            throw new ArithmeticException("no way back from " + this);
        }
        return new Affine(
                yy / determinant,
                -xy / determinant,
                -yx / determinant,
                xx / determinant,
                (xy * dy - yy * dx) / determinant,
                (yx * dx - xx * dy) / determinant);
    }
}
