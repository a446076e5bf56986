package inlay.editor.bench;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Change;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.brush.Brush;
import inlay.editor.tool.brush.Paint;
import inlay.editor.tool.brush.StrokeGesture;
import inlay.editor.tool.brush.StrokeTarget;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How long a movement of the pointer takes until the document with its dabs is ready, the comparison with the
/// document before included: 24 megapixels, ten layers, soft brushes, round and round by an eighth of the brush but
/// no less than 12 pixels. Needs `-Xmx4g`.
public final class BrushDraftBench {
    private static final int EVENTS = 400;

    private BrushDraftBench() {}

    public static void main(String[] arguments) {
        Document document = LayeredPicture.of(6000, 4000, 10);
        for (int size : new int[] {20, 200, 1000}) {
            Brush brush = Brush.round(size).withHardness(0.3).withFlow(0.5);
            Times times = timed(document, brush);
            for (int stroke = 0; stroke < 6; stroke++) {
                times = timed(document, brush);
            }
            report("elapsed", size, times.elapsed());
            report("processor", size, times.processor());
        }
    }

    /// Milliseconds of each event: by the clock, and of the thread's own work, which a busy machine does not change.
    private record Times(double[] elapsed, double[] processor) {}

    private static Times timed(Document document, Brush brush) {
        LayerId top = document.layers().getLast().id();
        StrokeTarget target =
                StrokeTarget.on(PaintSurface.PIXELS, document, Optional.of(top), new Paint.Ink(Rgba16.BLACK));
        double turn = Math.max(12, brush.size() / 8) / 1200;
        StrokeGesture gesture = StrokeGesture.begin("Brush", document, target, brush, Pointer.at(4200, 2000));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Times times = new Times(new double[EVENTS], new double[EVENTS]);
        Document before = document;
        for (int event = 0; event < EVENTS; event++) {
            long start = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            gesture.drag(Pointer.at(3000 + 1200 * Math.cos(event * turn), 2000 + 1200 * Math.sin(event * turn)));
            Document draft = gesture.draft().orElseThrow();
            Change.between(before, draft);
            times.elapsed()[event] = (System.nanoTime() - start) / 1e6;
            times.processor()[event] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
            before = draft;
        }
        return times;
    }

    private static void report(String kind, int size, double[] milliseconds) {
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "figure | event to draft, brush of %d px, %s, median | %.2f ms | 2 ms at 200 px%n",
                size,
                kind,
                milliseconds[EVENTS / 2]);
        System.out.printf(
                Locale.ROOT,
                "figure | event to draft, brush of %d px, %s, 99 of 100 | %.2f ms | %n",
                size,
                kind,
                milliseconds[(int) (EVENTS * 0.99)]);
    }
}
