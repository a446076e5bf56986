package inlay.genfill.synthesis;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Recipe;

/// Fills the covered pixels of a picture.
final class Synthesis {

    private Synthesis() {}

    static Picture fill(Recipe recipe, Picture source, Coverage mask, Progress progress) {
        int width = source.width();
        int height = source.height();
        int count = width * height;
        float[] right = new float[count];
        float[] down = new float[count];
        float[] anchor = new float[count];
        float[][] target = new float[3][count];
        boolean any = false;
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                boolean hole = mask.values()[i] != 0;
                any |= !hole && source.sample(Picture.ALPHA, x, y) != 0;
                for (int side = 0; side < 4; side++) {
                    int nx = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
                    int ny = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
                    if (!hole || nx < 0 || ny < 0 || nx >= width || ny >= height) {
                        continue;
                    }
                    if (mask.values()[ny * width + nx] != 0) {
                        right[i] += side == 0 ? 1 : 0;
                        down[i] += side == 2 ? 1 : 0;
                    } else if (source.sample(Picture.ALPHA, nx, ny) != 0) {
                        anchor[i] += 1;
                        for (int channel = 0; channel < 3; channel++) {
                            target[channel][i] += source.sample(channel, nx, ny);
                        }
                    }
                }
            }
        }
        if (!any) {
            throw new GenerationException(
                    "The selection covers everything, so there is nothing to fill it from. Select a smaller area.");
        }
        Membrane membrane = new Membrane(width, height, right, down, anchor);
        Picture result = source.copy();
        for (int channel = 0; channel < 3; channel++) {
            float[] values = membrane.solve(target[channel], 1e-4, 60, progress);
            progress.report((channel + 1) / 3.0, "Blending");
            for (int i = 0; i < count; i++) {
                if (mask.values()[i] != 0) {
                    result.samples()[channel * count + i] =
                            (short) Math.clamp(Math.round(values[i]), 0, Picture.MAXIMUM);
                    result.samples()[Picture.ALPHA * count + i] = (short) Picture.MAXIMUM;
                }
            }
        }
        return result;
    }
}
