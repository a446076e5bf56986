package inlay.app.canvas.geometry;

import java.util.stream.IntStream;

/// How the unit of a ruler is divided into steps that are easily read. Steps count units.
public enum RulerDivision {
    /// Never divided, as pixels: 1, 2, 5, 10, 20, 50 ...
    WHOLE {
        @Override
        double step(double least) {
            return Math.max(1, decimal(least));
        }

        @Override
        int[] parts(double step) {
            return IntStream.of(10, 5, 4, 2).filter(parts -> step % parts == 0).toArray();
        }
    },

    /// By tens, as the metric units: ... 0.1, 0.2, 0.5, 1, 2, 5, 10 ...
    DECIMAL {
        @Override
        double step(double least) {
            return decimal(least);
        }

        @Override
        int[] parts(double step) {
            return new int[] {10, 5, 2};
        }
    },

    /// By halves below one, as inches: ... 1/4, 1/2, 1, 2, 5, 10 ...
    BINARY {
        @Override
        double step(double least) {
            return least > 1 ? decimal(least) : Math.pow(2, Math.ceil(Math.log(least) / Math.log(2) - 1e-9));
        }

        @Override
        int[] parts(double step) {
            return step > 1 ? new int[] {10, 5, 2} : new int[] {16, 8, 4, 2};
        }
    };

    /// The smallest step that is at least `least`.
    abstract double step(double least);

    /// Into how many equal parts a step may be divided, the finest first; no division is always possible.
    abstract int[] parts(double step);

    /// The smallest of 1, 2 and 5 times a power of ten that is at least `least`.
    private static double decimal(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
