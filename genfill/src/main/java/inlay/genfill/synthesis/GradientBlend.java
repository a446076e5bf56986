package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Picture;
import java.util.stream.IntStream;

/// Copies pixels by their labels and closes the seams in the gradient domain: "Poisson Image Editing", Pérez,
/// Gangnet and Blake 2003.
///
/// What is solved for is the correction to add to the copies: 0 changes nothing; where two copies meet, and where a
/// copy meets the picture, it takes up their difference and spreads it. Edges between things that truly differ are
/// loosened, and far from any seam the correction fades, so that one bad match does not tint the whole hole.
final class GradientBlend {

    private static final double LOOSEN = 0.06 * Picture.MAXIMUM;
    private static final float SCREENING = 2e-5f;

    private final Level level;
    private final Offsets offsets;
    private final int[] label;
    private final Picture source;

    /// @param level the finest level
    GradientBlend(Level level, Offsets offsets, int[] label, Picture source) {
        this.level = level;
        this.offsets = offsets;
        this.label = label;
        this.source = source;
    }

    /// The copies without any correction.
    Picture copies() {
        Picture result = source.copy();
        int count = level.hole().length;
        for (int i = 0; i < count; i++) {
            if (level.hole()[i] && label[i] != SeamCost.IDENTITY) {
                int from = from(i % level.width(), i / level.width(), label[i]);
                for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                    result.samples()[channel * count + i] = source.samples()[channel * count + from];
                }
            }
        }
        return result;
    }

    /// Adds the correction to `copies`, in place.
    void close(Picture copies, Progress progress) {
        int width = level.width();
        int count = level.hole().length;
        float[] right = new float[count];
        float[] down = new float[count];
        float[] anchor = new float[count];
        float[][] target = new float[3][count];
        double[] jump = new double[3];
        for (int y = 0, i = 0; y < level.height(); y++) {
            for (int x = 0; x < width; x++, i++) {
                if (!level.hole()[i]) {
                    continue;
                }
                anchor[i] += SCREENING;
                for (int side = 0; side < 4; side++) {
                    int u = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
                    int v = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
                    if (!level.inside(u, v)) {
                        continue;
                    }
                    int j = v * width + u;
                    if (level.hole()[j] && (side == 0 || side == 2)) {
                        float weight = between(x, y, u, v, copies, jump);
                        (side == 0 ? right : down)[i] = weight;
                        for (int channel = 0; channel < 3; channel++) {
                            target[channel][i] -= (float) (weight * jump[channel]);
                            target[channel][j] += (float) (weight * jump[channel]);
                        }
                    } else if (level.source()[j]) {
                        float weight = border(x, y, u, v, jump);
                        anchor[i] += weight;
                        for (int channel = 0; channel < 3; channel++) {
                            target[channel][i] += (float) (weight * jump[channel]);
                        }
                    }
                }
            }
        }
        IntStream.range(0, 3).parallel().forEach(channel -> {
            Membrane membrane = new Membrane(width, level.height(), right, down, anchor);
            float[] correction = membrane.solve(target[channel], 2e-3, 30, progress);
            for (int i = 0; i < count; i++) {
                if (level.hole()[i]) {
                    int at = channel * count + i;
                    int value = copies.samples()[at] & Picture.MAXIMUM;
                    copies.samples()[at] = (short) Math.clamp(Math.round(value + correction[i]), 0, Picture.MAXIMUM);
                }
            }
        });
    }

    /// How much the correction should rise from (x, y) to its neighbour (u, v), and how firmly.
    private float between(int x, int y, int u, int v, Picture copies, double[] jump) {
        int a = label[y * level.width() + x];
        int b = label[v * level.width() + u];
        double size = 0;
        for (int channel = 0; channel < 3; channel++) {
            jump[channel] = 0;
            if (a != b && a != SeamCost.IDENTITY && b != SeamCost.IDENTITY) {
                double wanted = 0;
                int terms = 0;
                int qa = from(u, v, a);
                int pb = from(x, y, b);
                if (qa >= 0) {
                    wanted += value(channel, qa) - value(channel, from(x, y, a));
                    terms++;
                }
                if (pb >= 0) {
                    wanted += value(channel, from(u, v, b)) - value(channel, pb);
                    terms++;
                }
                double copied = copies.sample(channel, u, v) - copies.sample(channel, x, y);
                jump[channel] = terms == 0 ? 0 : wanted / terms - copied;
            }
            size += jump[channel] * jump[channel];
        }
        return firmness(size);
    }

    /// The correction that would continue the known pixel (u, v) at (x, y), and how firmly.
    private float border(int x, int y, int u, int v, double[] jump) {
        int a = label[y * level.width() + x];
        int copy = a == SeamCost.IDENTITY ? -1 : from(u, v, a);
        if (copy < 0) {
            return 0;
        }
        double size = 0;
        for (int channel = 0; channel < 3; channel++) {
            jump[channel] = value(channel, v * level.width() + u) - value(channel, copy);
            size += jump[channel] * jump[channel];
        }
        return firmness(size);
    }

    private static float firmness(double squaredJump) {
        return (float) (1 / (1 + squaredJump / (LOOSEN * LOOSEN)));
    }

    private int from(int x, int y, int index) {
        int fx = x + offsets.dx()[index];
        int fy = y + offsets.dy()[index];
        return level.isSource(fx, fy) ? fy * level.width() + fx : -1;
    }

    private double value(int channel, int i) {
        return source.samples()[channel * level.hole().length + i] & Picture.MAXIMUM;
    }
}
