package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Picture;

/// A quick look at an arrangement at the scale of its level: copies as they are, seams and all.
final class Sketch {

    private Sketch() {}

    /// The whole level as a picture, transparent where nothing is known.
    ///
    /// @param offsets in pixels of `level`
    static Picture of(Level level, Offsets offsets, int[] label, Progress progress) {
        Picture picture = Picture.transparent(level.width(), level.height());
        progress.forEachRow(level.width(), level.height(), y -> {
            for (int x = 0; x < level.width(); x++) {
                int own = label[y * level.width() + x];
                int fromX = own == SeamCost.IDENTITY ? x : x + offsets.dx()[own];
                int fromY = own == SeamCost.IDENTITY ? y : y + offsets.dy()[own];
                if (level.isSource(fromX, fromY)) {
                    set(picture, x, y, level.color(fromY * level.width() + fromX));
                }
            }
        });
        return picture;
    }

    private static void set(Picture picture, int x, int y, float[] color) {
        for (int channel = 0; channel < Picture.ALPHA; channel++) {
            picture.set(channel, x, y, Math.round(Math.clamp(color[channel], 0f, 1f) * Picture.MAXIMUM));
        }
        picture.set(Picture.ALPHA, x, y, Picture.MAXIMUM);
    }
}
