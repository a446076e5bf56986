package inlay.genfill.diffusion;

import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.tensor.Tensor;

/// Between pictures of 16-bit samples and tensors of -1 to 1.
final class Planes {

    private static final int COLORS = 3;
    private static final double HALF = Picture.MAXIMUM / 2.0;

    private Planes() {}

    /// The colors, (1, 3, height, width) in -1 to 1.
    static Tensor colors(Picture picture) {
        int count = COLORS * picture.width() * picture.height();
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) ((picture.samples()[i] & Picture.MAXIMUM) / HALF - 1);
        }
        return Tensor.of(values, 1, COLORS, picture.height(), picture.width());
    }

    /// The opacity, (1, 1, height, width) in 0 to 1.
    static Tensor opacity(Picture picture) {
        int count = picture.width() * picture.height();
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (picture.samples()[Picture.ALPHA * count + i] & Picture.MAXIMUM) / (float) Picture.MAXIMUM;
        }
        return Tensor.of(values, 1, 1, picture.height(), picture.width());
    }

    /// How much is covered, (1, 1, height, width) in 0 to 1.
    static Tensor coverage(Coverage mask) {
        float[] values = new float[mask.width() * mask.height()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (mask.values()[i] & Coverage.FULL) / (float) Coverage.FULL;
        }
        return Tensor.of(values, 1, 1, mask.height(), mask.width());
    }

    /// An opaque picture of a tensor's first member.
    static Picture picture(Tensor colors) {
        int height = colors.extent(2);
        int width = colors.extent(3);
        Picture picture = Picture.transparent(width, height);
        int count = width * height;
        for (int i = 0; i < COLORS * count; i++) {
            picture.samples()[i] = (short) Math.round(Math.clamp((colors.at(i) + 1) * HALF, 0, Picture.MAXIMUM));
        }
        for (int i = COLORS * count; i < Picture.CHANNELS * count; i++) {
            picture.samples()[i] = (short) Picture.MAXIMUM;
        }
        return picture;
    }
}
