package inlay.editor.geometry;

/// How the values between pixels are looked up. Shrinking widens the kernel, so that every source pixel has its say;
/// only [#NEAREST] picks single pixels.
public enum Resampling {
    /// The pixel that is hit; keeps hard pixels hard.
    NEAREST("Nearest Neighbor", 0.5) {
        @Override
        double weight(double distance) {
            return 1;
        }
    },
    /// A tent over two pixels.
    BILINEAR("Bilinear", 1) {
        @Override
        double weight(double distance) {
            return Math.max(0, 1 - distance);
        }
    },
    /// The cubic of Catmull and Rom (Keys 1981, a = -1/2): sharp, goes through the pixels.
    BICUBIC("Bicubic", 2) {
        @Override
        double weight(double distance) {
            return cubic(distance, 0, 0.5);
        }
    },
    /// The cubic of Mitchell and Netravali, 1988 (B = C = 1/3): smoother, hardly any overshoot.
    BICUBIC_SMOOTHER("Bicubic Smoother", 2) {
        @Override
        double weight(double distance) {
            return cubic(distance, 1 / 3.0, 1 / 3.0);
        }
    },
    /// The sinc windowed by its own middle lobe over three pixels: sharpest.
    LANCZOS("Lanczos", 3) {
        @Override
        double weight(double distance) {
            if (distance < 1e-9) {
                return 1;
            }
            double angle = Math.PI * distance;
            return distance < 3 ? 3 * Math.sin(angle) * Math.sin(angle / 3) / (angle * angle) : 0;
        }
    };

    private final String label;
    private final double radius;

    Resampling(String label, double radius) {
        this.label = label;
        this.radius = radius;
    }

    public String label() {
        return label;
    }

    /// How far the kernel reaches when nothing shrinks, in pixels.
    double radius() {
        return radius;
    }

    /// The kernel at a distance of 0 to [#radius]; need not add up to 1.
    abstract double weight(double distance);

    /// The family of Mitchell and Netravali, times 6.
    private static double cubic(double x, double b, double c) {
        if (x < 1) {
            return (12 - 9 * b - 6 * c) * x * x * x + (-18 + 12 * b + 6 * c) * x * x + 6 - 2 * b;
        }
        return x < 2
                ? (-b - 6 * c) * x * x * x + (6 * b + 30 * c) * x * x + (-12 * b - 48 * c) * x + 8 * b + 24 * c
                : 0;
    }
}
