package inlay.app.tools;

import inlay.editor.tool.brush.Brush;

/// The sizes that the bracket keys step through: ever coarser, as in Photoshop.
final class BrushSteps {
    private BrushSteps() {}

    static double above(double size) {
        double step = step(size);
        return Math.min(Brush.MAX_SIZE, Math.floor(size / step) * step + step);
    }

    static double below(double size) {
        double step = step(Math.max(Brush.MIN_SIZE, Math.nextDown(size)));
        return Math.max(Brush.MIN_SIZE, Math.ceil(size / step) * step - step);
    }

    private static double step(double size) {
        if (size < 10) {
            return 1;
        }
        if (size < 50) {
            return 5;
        }
        if (size < 100) {
            return 10;
        }
        if (size < 200) {
            return 25;
        }
        return size < 300 ? 50 : 100;
    }
}
