package inlay.genfill.bench;

import inlay.genfill.request.Picture;
import java.util.Random;

/// Pictures drawn by formula, with the grain of a camera.
final class Drawings {

    private static final double GRAIN = 0.012;

    private Drawings() {}

    /// Gives the colour at a place: red, green and blue, 0 to 1.
    interface Painter {
        double[] colour(int x, int y);
    }

    /// Running-bond brickwork: courses of 24 pixels, bricks of 64 with their own tones, pale mortar.
    static Picture brickwork(int width, int height) {
        return paint(width, height, (x, y) -> {
            int course = y / 24;
            int shifted = x + (course % 2) * 32;
            boolean mortar = y % 24 < 3 || shifted % 64 < 3;
            double tone = tone(course * 1009 + shifted / 64);
            return mortar
                    ? new double[] {0.72, 0.70, 0.66}
                    : new double[] {0.52 + 0.16 * tone, 0.26 + 0.10 * tone, 0.20 + 0.08 * tone};
        });
    }

    /// Square glazed tiles of 40 pixels in a checkered arrangement with joints.
    static Picture tiles(int width, int height) {
        return paint(width, height, (x, y) -> {
            if (x % 40 < 2 || y % 40 < 2) {
                return new double[] {0.35, 0.35, 0.36};
            }
            double shade = 0.04 * tone(x / 40 * 31 + y / 40 * 57) - 0.001 * (x % 40 + y % 40);
            boolean dark = (x / 40 + y / 40) % 2 == 0;
            return dark
                    ? new double[] {0.20 + shade, 0.34 + shade, 0.45 + shade}
                    : new double[] {0.85 + shade, 0.83 + shade, 0.78 + shade};
        });
    }

    /// A clear sky, brighter towards the horizon and to one side.
    static Picture sky(int width, int height) {
        return paint(width, height, (x, y) -> {
            double t = y / (double) height;
            double s = x / (double) width;
            return new double[] {0.25 + 0.45 * t * t + 0.05 * s, 0.45 + 0.35 * t + 0.04 * s, 0.80 + 0.12 * t};
        });
    }

    /// Straight edges of several slopes: a gable against a wall, cables across.
    static Picture edges(int width, int height) {
        return paint(width, height, (x, y) -> {
            double roof = y - 0.35 * height - 0.55 * Math.abs(x - 0.5 * width) + 0.1 * height;
            double[] colour = roof > 0 ? new double[] {0.62, 0.56, 0.48} : new double[] {0.42, 0.60, 0.80};
            if (Math.abs(roof) < 6) {
                colour = new double[] {0.30, 0.18, 0.15};
            }
            double cable = y - 0.62 * height - 0.12 * x;
            if (Math.abs(cable) < 2) {
                colour = new double[] {0.08, 0.08, 0.09};
            }
            return colour;
        });
    }

    /// Planks with a grain of their own, running across.
    static Picture planks(int width, int height) {
        return paint(width, height, (x, y) -> {
            int plank = y / 52;
            if (y % 52 < 2 || Math.floorMod(x + plank * 171, 310) < 2) {
                return new double[] {0.13, 0.09, 0.06};
            }
            double wave = Math.sin(0.35 * y + 0.5 * Math.sin(0.011 * x + plank * 2.1) + 7 * tone(plank));
            double fine = Math.sin(1.3 * y + 0.4 * Math.sin(0.023 * x + plank));
            double shade = 0.06 * wave + 0.03 * fine + 0.10 * tone(plank * 13 + 5);
            return new double[] {0.52 + shade, 0.36 + 0.8 * shade, 0.22 + 0.5 * shade};
        });
    }

    private static Picture paint(int width, int height, Painter painter) {
        Random random = new Random(width * 31L + height);
        Picture picture = Picture.transparent(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] colour = painter.colour(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    double value = Math.clamp(colour[channel] + GRAIN * random.nextGaussian(), 0, 1);
                    picture.set(channel, x, y, (int) Math.round(value * Picture.MAXIMUM));
                }
                picture.set(Picture.ALPHA, x, y, Picture.MAXIMUM);
            }
        }
        return picture;
    }

    /// A fixed number from -1 to 1 for each key.
    private static double tone(int key) {
        return 2 * new Random(key * 7919L + 17).nextDouble() - 1;
    }

    /// The picture enlarged by bicubic interpolation (Catmull-Rom) to cover a size, with fresh grain.
    static Picture enlarged(Picture small, int width, int height) {
        double scale = Math.max(width / (double) small.width(), height / (double) small.height());
        Random random = new Random(5);
        Picture picture = Picture.transparent(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double grain = 0.008 * random.nextGaussian() * Picture.MAXIMUM;
                for (int channel = 0; channel < 3; channel++) {
                    double value = cubic(small, channel, (x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5);
                    picture.set(channel, x, y, (int) Math.clamp(Math.round(value + grain), 0, Picture.MAXIMUM));
                }
                picture.set(Picture.ALPHA, x, y, Picture.MAXIMUM);
            }
        }
        return picture;
    }

    private static double cubic(Picture picture, int channel, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double sum = 0;
        for (int v = -1; v <= 2; v++) {
            for (int u = -1; u <= 2; u++) {
                int px = Math.clamp(left + u, 0, picture.width() - 1);
                int py = Math.clamp(top + v, 0, picture.height() - 1);
                sum += kernel(x - left - u) * kernel(y - top - v) * picture.sample(channel, px, py);
            }
        }
        return sum;
    }

    private static double kernel(double distance) {
        double t = Math.abs(distance);
        return t < 1 ? 1.5 * t * t * t - 2.5 * t * t + 1 : t < 2 ? -0.5 * t * t * t + 2.5 * t * t - 4 * t + 2 : 0;
    }

    /// The picture repeated and mirrored to cover a size.
    static Picture tiled(Picture small, int width, int height) {
        Picture picture = Picture.transparent(width, height);
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    picture.set(
                            channel,
                            x,
                            y,
                            small.sample(channel, mirrored(x, small.width()), mirrored(y, small.height())));
                }
            }
        }
        return picture;
    }

    private static int mirrored(int position, int length) {
        int phase = position % (2 * length);
        return phase < length ? phase : 2 * length - 1 - phase;
    }
}
