package inlay.editor.bench;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.render.Compositor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What one more layer costs a pixel in every blend mode, on one core's worth of processor time, reading included.
public final class BlendModeBench {
    private static final int SIDE = 512;
    private static final int REPEATS = 40;

    private BlendModeBench() {}

    public static void main(String[] arguments) {
        Document picture = LayeredPicture.of(SIDE, SIDE, 2);
        for (BlendMode mode : BlendMode.values()) {
            double few = best(picture, mode, 2);
            double many = best(picture, mode, 18);
            double nanoseconds = (many - few) * 1e6 / (16.0 * SIDE * SIDE * REPEATS);
            System.out.println(String.format(
                    Locale.ROOT, "figure | one more layer, %s | %.2f ns a pixel | ", mode.label(), nanoseconds));
        }
    }

    private static double best(Document picture, BlendMode mode, int layers) {
        Layer above = picture.layers().get(1);
        List<Layer> stack = new ArrayList<>(
                Collections.nCopies(layers, above.withProps(above.props().withBlendMode(mode))));
        stack.addFirst(picture.layers().getFirst());
        return Timing.of(3, 5, () -> {
                    for (int repeat = 0; repeat < REPEATS; repeat++) {
                        Compositor.flatten(stack, picture.canvas());
                    }
                })
                .leastProcessorTime();
    }
}
