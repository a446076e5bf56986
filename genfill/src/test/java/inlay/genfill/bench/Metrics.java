package inlay.genfill.bench;

import inlay.genfill.request.Cancellation;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.DistanceField;
import inlay.genfill.request.Picture;

/// Compares a filled picture with the truth.
///
/// @param seam mean step of lightness across the mask's border over the truth's own there: 1 is perfect, more shows a
///     border
/// @param texture mean square of the Laplacian in the hole over the truth's: less than 1 is blur, more is noise
/// @param continuity how well the direction of structure just inside the border follows that just outside, over the
///     truth's own: 1 is perfect
/// @param psnr peak signal to noise ratio in the hole, in decibels
/// @param ssim structural similarity in the hole (Wang et al. 2004), -1 to 1
record Metrics(double seam, double texture, double continuity, double psnr, double ssim) {

    private static final int RING = 4;

    /// All three of one size; the hole is where `mask` is not 0.
    static Metrics of(Picture result, Picture truth, Coverage mask) {
        int width = truth.width();
        int height = truth.height();
        double[] made = lightness(result);
        double[] real = lightness(truth);
        boolean[] hole = new boolean[made.length];
        for (int i = 0; i < hole.length; i++) {
            hole[i] = mask.values()[i] != 0;
        }
        return new Metrics(
                step(made, hole, width, height) / Math.max(1e-9, step(real, hole, width, height)),
                energy(made, hole, width, height) / Math.max(1e-12, energy(real, hole, width, height)),
                continuity(made, hole, width, height) / Math.max(1e-9, continuity(real, hole, width, height)),
                psnr(result, truth, hole),
                ssim(made, real, hole, width, height));
    }

    static double[] lightness(Picture picture) {
        int count = picture.width() * picture.height();
        double[] values = new double[count];
        double[] weight = {0.299, 0.587, 0.114};
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0; i < count; i++) {
                values[i] +=
                        weight[channel] * (picture.samples()[channel * count + i] & Picture.MAXIMUM) / Picture.MAXIMUM;
            }
        }
        return values;
    }

    private static double step(double[] values, boolean[] hole, int width, int height) {
        double sum = 0;
        int count = 0;
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                if (x + 1 < width && hole[i] != hole[i + 1]) {
                    sum += Math.abs(values[i] - values[i + 1]);
                    count++;
                }
                if (y + 1 < height && hole[i] != hole[i + width]) {
                    sum += Math.abs(values[i] - values[i + width]);
                    count++;
                }
            }
        }
        return sum / Math.max(1, count);
    }

    private static double energy(double[] values, boolean[] hole, int width, int height) {
        double sum = 0;
        int count = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                if (hole[i]) {
                    double laplacian =
                            4 * values[i] - values[i - 1] - values[i + 1] - values[i - width] - values[i + width];
                    sum += laplacian * laplacian;
                    count++;
                }
            }
        }
        return sum / Math.max(1, count);
    }

    /// Structure tensors summed over small windows on either side of the border; their agreement is the cosine
    /// between them as vectors of the doubled angle, weighted by strength.
    private static double continuity(double[] values, boolean[] hole, int width, int height) {
        boolean[] rest = new boolean[hole.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = !hole[i];
        }
        float[] inwards = DistanceField.to(rest, width, height, Cancellation.NEVER);
        float[] outwards = DistanceField.to(hole, width, height, Cancellation.NEVER);
        double agreement = 0;
        double weight = 0;
        for (int y = RING + 1; y < height - RING - 1; y += 2) {
            for (int x = RING + 1; x < width - RING - 1; x += 2) {
                int i = y * width + x;
                if (!hole[i] || inwards[i] > 1.5) {
                    continue;
                }
                double[] inside = tensor(values, inwards, x, y, width);
                double[] outside = tensor(values, outwards, x, y, width);
                double strength = Math.hypot(outside[0], outside[1]);
                double other = Math.hypot(inside[0], inside[1]);
                if (strength > 0 && other > 0) {
                    agreement += (inside[0] * outside[0] + inside[1] * outside[1]) / other;
                    weight += strength;
                }
            }
        }
        return weight == 0 ? 1 : 0.5 + 0.5 * agreement / weight;
    }

    private static double[] tensor(double[] values, float[] side, int x, int y, int width) {
        double[] sum = new double[2];
        for (int dy = -RING; dy <= RING; dy++) {
            for (int dx = -RING; dx <= RING; dx++) {
                int i = (y + dy) * width + x + dx;
                if (side[i] > 0) {
                    double gx = values[i + 1] - values[i - 1];
                    double gy = values[i + width] - values[i - width];
                    sum[0] += gx * gx - gy * gy;
                    sum[1] += 2 * gx * gy;
                }
            }
        }
        return sum;
    }

    private static double psnr(Picture result, Picture truth, boolean[] hole) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < hole.length; i++) {
            if (hole[i]) {
                for (int channel = 0; channel < 3; channel++) {
                    double difference = (result.samples()[channel * hole.length + i] & Picture.MAXIMUM)
                            - (truth.samples()[channel * hole.length + i] & Picture.MAXIMUM);
                    sum += difference * difference;
                    count++;
                }
            }
        }
        double mean = sum / Math.max(1, count) / ((double) Picture.MAXIMUM * Picture.MAXIMUM);
        return mean == 0 ? 99 : Math.min(99, -10 * Math.log10(mean));
    }

    private static double ssim(double[] made, double[] real, boolean[] hole, int width, int height) {
        double total = 0;
        int windows = 0;
        for (int y = 0; y + 8 <= height; y += 4) {
            for (int x = 0; x + 8 <= width; x += 4) {
                if (hole[(y + 4) * width + x + 4]) {
                    total += ssim(made, real, y * width + x, width);
                    windows++;
                }
            }
        }
        return windows == 0 ? 1 : total / windows;
    }

    private static double ssim(double[] a, double[] b, int start, int width) {
        double sumA = 0;
        double sumB = 0;
        double squareA = 0;
        double squareB = 0;
        double product = 0;
        for (int dy = 0; dy < 8; dy++) {
            for (int dx = 0; dx < 8; dx++) {
                double p = a[start + dy * width + dx];
                double q = b[start + dy * width + dx];
                sumA += p;
                sumB += q;
                squareA += p * p;
                squareB += q * q;
                product += p * q;
            }
        }
        double meanA = sumA / 64;
        double meanB = sumB / 64;
        double varianceA = squareA / 64 - meanA * meanA;
        double varianceB = squareB / 64 - meanB * meanB;
        double covariance = product / 64 - meanA * meanB;
        return (2 * meanA * meanB + 1e-4)
                * (2 * covariance + 9e-4)
                / ((meanA * meanA + meanB * meanB + 1e-4) * (varianceA + varianceB + 9e-4));
    }
}
