package inlay.genfill.sampling;

/// The weights with which UniPC combines slopes: the solution of the paper's equation 5, a small Vandermonde system.
final class UniPcWeights {

    private UniPcWeights() {}

    /// @param ratios where the slopes were taken, in steps from the last level
    /// @param h the step in half the logarithm of the signal-to-noise ratio
    /// @param b the value of the paper's function B there
    static double[] solve(double[] ratios, double h, double b) {
        int count = ratios.length;
        var rows = new double[count][count + 1];
        double phi = Math.expm1(-h) / -h - 1;
        double factorial = 1;
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < count; k++) {
                rows[i][k] = Math.pow(ratios[k], i);
            }
            rows[i][count] = phi * factorial / b;
            factorial *= i + 2;
            phi = phi / -h - 1 / factorial;
        }
        return eliminate(rows);
    }

    /// Gauss and Jordan's elimination with the right-hand side in the last column; the pivots of a Vandermonde matrix
    /// of different nodes are never zero.
    private static double[] eliminate(double[][] rows) {
        int count = rows.length;
        for (int pivot = 0; pivot < count; pivot++) {
            for (int other = 0; other < count; other++) {
                if (other != pivot) {
                    double factor = rows[other][pivot] / rows[pivot][pivot];
                    for (int column = pivot; column <= count; column++) {
                        rows[other][column] -= factor * rows[pivot][column];
                    }
                }
            }
        }
        var solution = new double[count];
        for (int i = 0; i < count; i++) {
            solution[i] = rows[i][count] / rows[i][i];
        }
        return solution;
    }
}
