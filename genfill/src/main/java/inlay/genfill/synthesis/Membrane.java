package inlay.genfill.synthesis;

import inlay.genfill.request.Cancellation;
import java.util.Arrays;

/// Solves weighted Poisson equations on any set of grid pixels: conjugate gradients, preconditioned by one
/// multigrid cycle whose coarse grids join 2 x 2 cells (aggregation multigrid; Notay 2010).
///
/// The unknowns are the pixels with a positive diagonal. Every pair of neighbours is an edge with a weight; what is
/// known around the unknowns (Dirichlet values) and what pulls them towards zero (screening) goes into `anchor` and
/// the right-hand side. Not safe for several threads at once.
final class Membrane {

    /// The correction of coarse grids of joined cells is too small by about this factor.
    private static final float OVERCORRECTION = 1.8f;

    private static final int SMALLEST = 24;

    private final int width;
    private final int height;
    private final float[] right;
    private final float[] down;
    private final float[] inverse;
    private final float[] diagonal;
    private final float[] correction;
    private final float[] residual;
    private final Membrane coarse;
    private final Cancellation cancellation;

    /// @param right weight of the edge from each pixel to its right neighbour, 0 where there is none
    /// @param down weight of the edge from each pixel to the one below, 0 where there is none
    /// @param anchor what holds each pixel beyond its edges; a pixel without edges and anchor is no unknown
    Membrane(int width, int height, float[] right, float[] down, float[] anchor, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.width = width;
        this.height = height;
        this.right = right;
        this.down = down;
        int count = width * height;
        diagonal = new float[count];
        inverse = new float[count];
        correction = new float[count];
        residual = new float[count];
        cancellation.forEachRow(width, height, y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                float sum = anchor[i] + right[i] + down[i];
                sum += x > 0 ? right[i - 1] : 0;
                sum += y > 0 ? down[i - width] : 0;
                diagonal[i] = sum;
                inverse[i] = sum > 0 ? 1 / sum : 0;
            }
        });
        coarse = width * height > SMALLEST ? coarser(anchor) : null;
    }

    /// Solves for `solution`, starting from zero.
    ///
    /// @param target the right-hand side
    /// @param tolerance the residual to stop at, relative to the right-hand side's norm
    /// @return the solution
    float[] solve(float[] target, double tolerance, int iterations) {
        int count = width * height;
        float[] solution = new float[count];
        float[] rest = target.clone();
        float[] search = new float[count];
        float[] image = new float[count];
        double goal = dot(rest, rest) * tolerance * tolerance;
        double previous = 0;
        for (int step = 0; step < iterations && dot(rest, rest) > goal; step++) {
            cycle(rest);
            double product = dot(rest, correction);
            float keep = step == 0 ? 0 : (float) (product / previous);
            cancellation.forEachRow(width, height, y -> {
                for (int i = y * width; i < (y + 1) * width; i++) {
                    search[i] = correction[i] + keep * search[i];
                }
            });
            apply(search, image);
            float length = (float) (product / dot(search, image));
            cancellation.forEachRow(width, height, y -> {
                for (int i = y * width; i < (y + 1) * width; i++) {
                    solution[i] += length * search[i];
                    rest[i] -= length * image[i];
                }
            });
            previous = product;
        }
        return solution;
    }

    /// One symmetric V-cycle from zero; leaves its result in `correction`.
    private void cycle(float[] target) {
        Arrays.fill(correction, 0);
        if (coarse == null) {
            for (int sweep = 0; sweep < 8; sweep++) {
                relaxForwards(target);
                relaxBackwards(target);
            }
            return;
        }
        relaxForwards(target);
        relaxForwards(target);
        apply(correction, residual);
        float[] restricted = new float[coarse.width * coarse.height];
        cancellation.forEachRow(width, height, y -> {
            int row = (y >> 1) * coarse.width;
            for (int x = 0, i = y * width; x < width; x++, i++) {
                restricted[row + (x >> 1)] += target[i] - residual[i];
            }
        });
        coarse.cycle(restricted);
        cancellation.forEachRow(width, height, y -> {
            int row = (y >> 1) * coarse.width;
            for (int x = 0, i = y * width; x < width; x++, i++) {
                if (inverse[i] > 0) {
                    correction[i] += OVERCORRECTION * coarse.correction[row + (x >> 1)];
                }
            }
        });
        relaxBackwards(target);
        relaxBackwards(target);
    }

    private void relaxForwards(float[] target) {
        cancellation.forEachRow(width, height, y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                if (inverse[i] > 0) {
                    correction[i] = inverse[i] * (target[i] + neighbours(correction, x, y, i));
                }
            }
        });
    }

    private void relaxBackwards(float[] target) {
        cancellation.forEachRow(width, height, row -> {
            int y = height - 1 - row;
            for (int x = width - 1, i = y * width + x; x >= 0; x--, i--) {
                if (inverse[i] > 0) {
                    correction[i] = inverse[i] * (target[i] + neighbours(correction, x, y, i));
                }
            }
        });
    }

    private void apply(float[] from, float[] to) {
        cancellation.forEachRow(width, height, y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                to[i] = diagonal[i] * from[i] - neighbours(from, x, y, i);
            }
        });
    }

    private float neighbours(float[] values, int x, int y, int i) {
        float sum = 0;
        if (x > 0) {
            sum += right[i - 1] * values[i - 1];
        }
        if (x + 1 < width) {
            sum += right[i] * values[i + 1];
        }
        if (y > 0) {
            sum += down[i - width] * values[i - width];
        }
        if (y + 1 < height) {
            sum += down[i] * values[i + width];
        }
        return sum;
    }

    private Membrane coarser(float[] anchor) {
        int coarseWidth = (width + 1) / 2;
        int coarseHeight = (height + 1) / 2;
        float[] coarseRight = new float[coarseWidth * coarseHeight];
        float[] coarseDown = new float[coarseWidth * coarseHeight];
        float[] coarseAnchor = new float[coarseWidth * coarseHeight];
        cancellation.forEachRow(width, height, y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                int cell = (y >> 1) * coarseWidth + (x >> 1);
                coarseAnchor[cell] += anchor[i];
                if ((x & 1) == 1) {
                    coarseRight[cell] += right[i];
                }
                if ((y & 1) == 1) {
                    coarseDown[cell] += down[i];
                }
            }
        });
        return new Membrane(coarseWidth, coarseHeight, coarseRight, coarseDown, coarseAnchor, cancellation);
    }

    private double dot(float[] a, float[] b) {
        double sum = 0;
        for (int start = 0; start < a.length; start += Cancellation.STEPS) {
            cancellation.check();
            int end = Math.min(a.length, start + Cancellation.STEPS);
            for (int i = start; i < end; i++) {
                sum += (double) a[i] * b[i];
            }
        }
        return sum;
    }
}
