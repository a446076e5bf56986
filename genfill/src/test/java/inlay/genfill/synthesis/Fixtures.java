package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.function.IntBinaryOperator;

/// Small grey pictures and their levels.
final class Fixtures {

    private Fixtures() {}

    /// An opaque grey picture; `value` gives 0 to 65535 for x and y.
    static Picture grey(int width, int height, IntBinaryOperator value) {
        Picture picture = Picture.transparent(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    picture.set(channel, x, y, value.applyAsInt(x, y));
                }
                picture.set(Picture.ALPHA, x, y, Picture.MAXIMUM);
            }
        }
        return picture;
    }

    static Level level(Picture picture, Region hole) {
        return Level.finest(picture, Coverage.of(picture.width(), picture.height(), hole), Progress.SILENT);
    }

    /// Running-bond bricks with a period of 28 by 24, dark with light mortar.
    static int brick(int x, int y) {
        boolean mortar = y % 12 < 2 || (x + y / 12 % 2 * 14) % 28 < 2;
        return mortar ? 45000 : 20000;
    }

    /// One label for the whole hole, the identity elsewhere.
    static int[] filled(Level level, int label) {
        int[] result = new int[level.hole().length];
        for (int i = 0; i < result.length; i++) {
            result[i] = level.hole()[i] ? label : SeamCost.IDENTITY;
        }
        return result;
    }
}
