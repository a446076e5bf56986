package inlay.genfill.schedule;

/// The beta distribution on 0 to 1. The cumulative distribution is the continued fraction of NIST's Digital Library of
/// Mathematical Functions, section 8.17(v).
///
/// @param a the first shape parameter, more than 0
/// @param b the second shape parameter, more than 0
record BetaDistribution(double a, double b) {
    private static final int HALVINGS = 100;
    private static final int FRACTIONS = 200;

    /// The value below which a share of the distribution lies.
    ///
    /// @param share from 0 to 1
    double quantile(double share) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return share <= 0 ? 0 : share >= 1 ? 1 : (low + high) / 2;
    }

    /// The share of the distribution below a value.
    double cumulative(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - new BetaDistribution(b, a).cumulative(1 - x);
        }
        double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logarithmOfBetaFunction()) / a;
        return front / fraction(x);
    }

    private double fraction(double x) {
        double tail = 1;
        for (int m = FRACTIONS; m >= 1; m--) {
            int half = m / 2;
            double numerator = m % 2 == 0
                    ? half * (b - half) / ((a + m - 1) * (a + m))
                    : -(a + half) * (a + b + half) / ((a + m - 1) * (a + m));
            tail = 1 + numerator * x / tail;
        }
        return tail;
    }

    private double logarithmOfBetaFunction() {
        return logarithmOfGamma(a) + logarithmOfGamma(b) - logarithmOfGamma(a + b);
    }

    /// Stirling's series, after raising the argument until it is accurate to double precision.
    private static double logarithmOfGamma(double argument) {
        double x = argument;
        double shift = 0;
        while (x < 15) {
            shift += Math.log(x++);
        }
        double inverse = 1 / (x * x);
        double series = (1 / 12.0 - inverse * (1 / 360.0 - inverse * (1 / 1260.0 - inverse / 1680.0))) / x;
        return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift;
    }
}
