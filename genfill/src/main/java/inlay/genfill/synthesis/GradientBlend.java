package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
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
    private static final double TOLERANCE = 2e-3;
    private static final int ITERATIONS = 30;

    /// Joining a pixel to its neighbours takes about so many steps.
    private static final long WORK = 8;

    /// Boxes larger than this are solved one channel at a time, to save memory.
    private static final int LARGE = 4_000_000;

    private final Level level;
    private final Offsets offsets;
    private final int[] label;
    private final Picture source;
    private final Region window;
    private final Progress progress;

    /// @param level the finest level
    /// @param window the part to be made, holding the whole hole
    GradientBlend(Level level, Offsets offsets, int[] label, Picture source, Region window, Progress progress) {
        this.level = level;
        this.offsets = offsets;
        this.label = label;
        this.source = source;
        this.window = window;
        this.progress = progress;
    }

    /// The window's pixels, those of the hole copied, without any correction.
    Picture copies() {
        Picture result = source.crop(window);
        int count = level.hole().length;
        progress.forEachRow(window.width(), window.height(), row -> {
            for (int column = 0; column < window.width(); column++) {
                int x = window.x() + column;
                int y = window.y() + row;
                int own = label[y * level.width() + x];
                if (own != SeamCost.IDENTITY) {
                    int from = from(x, y, own);
                    for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                        result.set(channel, column, row, source.samples()[channel * count + from]);
                    }
                }
            }
        });
        return result;
    }

    /// Adds the correction to `copies`, in place.
    void close(Picture copies) {
        Region box = level.holeBounds();
        int count = box.width() * box.height();
        float[] right = new float[count];
        float[] down = new float[count];
        float[] anchor = new float[count];
        float[][] target = new float[3][count];
        double[] jump = new double[3];
        progress.forEachRow(WORK * box.width(), box.height(), row -> {
            int y = box.y() + row;
            for (int x = box.x(), i = row * box.width(); x < box.right(); x++, i++) {
                if (!level.hole()[y * level.width() + x]) {
                    continue;
                }
                anchor[i] += SCREENING;
                right[i] = x + 1 < box.right() ? join(x, y, x + 1, y, i, i + 1, copies, target, jump) : 0;
                down[i] = y + 1 < box.bottom() ? join(x, y, x, y + 1, i, i + box.width(), copies, target, jump) : 0;
                anchor[i] += hold(x, y, i, target, jump);
            }
        });
        IntStream channels = IntStream.range(0, 3);
        (count > LARGE ? channels : channels.parallel()).forEach(channel -> {
            Membrane membrane = new Membrane(box.width(), box.height(), right, down, anchor, progress);
            add(copies, channel, membrane.solve(target[channel], TOLERANCE, ITERATIONS), box);
        });
    }

    private void add(Picture copies, int channel, float[] correction, Region box) {
        progress.forEachRow(box.width(), box.height(), row -> {
            int y = box.y() + row;
            for (int x = box.x(), i = row * box.width(); x < box.right(); x++, i++) {
                if (level.hole()[y * level.width() + x]) {
                    int value = Math.round(copied(copies, channel, x, y) + correction[i]);
                    copies.set(channel, x - window.x(), y - window.y(), Math.clamp(value, 0, Picture.MAXIMUM));
                }
            }
        });
    }

    /// Joins two pixels of the hole; returns how firmly.
    private float join(int x, int y, int u, int v, int i, int j, Picture copies, float[][] target, double[] jump) {
        if (!level.hole()[v * level.width() + u]) {
            return 0;
        }
        float weight = between(x, y, u, v, copies, jump);
        for (int channel = 0; channel < 3; channel++) {
            target[channel][i] -= (float) (weight * jump[channel]);
            target[channel][j] += (float) (weight * jump[channel]);
        }
        return weight;
    }

    /// Holds a pixel of the hole to the known ones beside it; returns how firmly.
    private float hold(int x, int y, int i, float[][] target, double[] jump) {
        float total = 0;
        for (int side = 0; side < 4; side++) {
            int u = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
            int v = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
            if (level.isSource(u, v)) {
                float weight = border(x, y, u, v, jump);
                total += weight;
                for (int channel = 0; channel < 3; channel++) {
                    target[channel][i] += (float) (weight * jump[channel]);
                }
            }
        }
        return total;
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
                double copied = copied(copies, channel, u, v) - copied(copies, channel, x, y);
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

    private int copied(Picture copies, int channel, int x, int y) {
        return copies.sample(channel, x - window.x(), y - window.y());
    }

    private double value(int channel, int i) {
        return source.samples()[channel * level.hole().length + i] & Picture.MAXIMUM;
    }
}
