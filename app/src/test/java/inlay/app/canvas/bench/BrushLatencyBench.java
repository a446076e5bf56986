package inlay.app.canvas.bench;

import inlay.app.canvas.CanvasPane;
import inlay.app.canvas.CanvasView;
import inlay.app.canvas.ViewOptions;
import inlay.app.theme.Theme;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.edit.Session;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.brush.Brush;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/// How long it takes from a movement of the pointer until the dab it makes is painted in the window: a document of 24
/// megapixels and ten layers, a brush of 40 device pixels, 125 movements a second, in a real window.
///
/// The stroke's curve is known up to the point before the newest one, so a movement is timed by that point's pixel.
public final class BrushLatencyBench {
    private static final int STROKES = 14;
    private static final int WARMING_STROKES = 6;
    private static final int INTERVAL_MILLISECONDS = 8;
    private static final int STRIDE = 28;
    private static final Rgba16 INK = Rgba16.fromArgb8(0xFFFF00FF);
    private static final Toolbox TOOLBOX = new Toolbox(Tools.slots(Expander.none()), ToolMemory.none());

    private BrushLatencyBench() {}

    public static void main(String[] arguments) throws Exception {
        CanvasView[] made = new CanvasView[1];
        PaintWatch watch = new PaintWatch(0xFFFF00FF);
        EventQueue.invokeAndWait(() -> {
            RepaintManager.setCurrentManager(watch);
            made[0] = open();
        });
        CanvasView view = made[0];
        Thread.sleep(4000);
        watch.follow(view);
        measure(view, watch, "100 %", 1);
        measure(view, watch, "whole canvas in view", 0);
        EventQueue.invokeAndWait(() -> SwingUtilities.getWindowAncestor(view).dispose());
        System.exit(0);
    }

    private static CanvasView open() {
        Theme.DARK.install();
        OpenDocument document =
                new OpenDocument(new Session(LargeDocument.of(6000, 4000, 10), "Open"), Optional.empty(), "bench");
        TOOLBOX.choose(TOOLBOX.find("brush").orElseThrow());
        TOOLBOX.setForeground(INK);
        CanvasView view = new CanvasView(document, TOOLBOX, new ViewOptions());
        JFrame frame = new JFrame("Brush latency");
        frame.add(new CanvasPane(view));
        frame.setSize(1500, 950);
        frame.setVisible(true);
        return view;
    }

    /// @param zoom 0 for the whole canvas in view
    private static void measure(CanvasView view, PaintWatch watch, String name, double zoom) throws Exception {
        EventQueue.invokeAndWait(() -> {
            if (zoom == 0) {
                view.fit(1);
            } else {
                view.document().setViewport(new Viewport(zoom, 3000, 2000));
            }
            setBrushSize(view);
        });
        Thread.sleep(2000);
        for (int warming = 0; warming < WARMING_STROKES; warming++) {
            stroke(view, watch, 0);
        }
        watch.results();
        for (int stroke = 0; stroke < STROKES; stroke++) {
            stroke(view, watch, stroke);
        }
        report(name, watch.results());
    }

    /// A hard, opaque brush, so that a dab that shows is all ink.
    @SuppressWarnings("unchecked") // the brush's options are a brush
    private static void setBrushSize(CanvasView view) {
        CanvasTool<Brush> tool = (CanvasTool<Brush>) TOOLBOX.find("brush").orElseThrow();
        TOOLBOX.setOptions(tool, Brush.round(40 / view.geometry().zoom()));
    }

    /// A straight stroke across the view, undone in the end.
    private static void stroke(CanvasView view, PaintWatch watch, int row) throws Exception {
        int events = (view.getWidth() - 240) / STRIDE;
        Point before = place(0, row);
        send(view, MouseEvent.MOUSE_PRESSED, before);
        for (int index = 1; index < events; index++) {
            Thread.sleep(INTERVAL_MILLISECONDS);
            Point next = place(index, row);
            if (index > 1) {
                watch.expect(before, System.nanoTime());
            }
            send(view, MouseEvent.MOUSE_DRAGGED, next);
            before = next;
        }
        Thread.sleep(300);
        send(view, MouseEvent.MOUSE_RELEASED, before);
        EventQueue.invokeAndWait(view.document().session()::undo);
        Thread.sleep(400);
    }

    private static Point place(int index, int row) {
        return new Point(120 + index * STRIDE, 130 + row * 45);
    }

    private static void send(CanvasView view, int kind, Point at) {
        MouseEvent event = new MouseEvent(
                view,
                kind,
                System.currentTimeMillis(),
                InputEvent.BUTTON1_DOWN_MASK,
                at.x,
                at.y,
                1,
                false,
                kind == MouseEvent.MOUSE_DRAGGED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1);
        Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
    }

    private static void report(String name, long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        double median = nanoseconds[nanoseconds.length / 2] / 1e6;
        double late = nanoseconds[(int) (nanoseconds.length * 0.99)] / 1e6;
        double worst = nanoseconds[nanoseconds.length - 1] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s: %d movements, median %.1f ms, 99 %% %.1f ms, worst %.1f ms%n",
                name,
                nanoseconds.length,
                median,
                late,
                worst);
        System.out.printf(Locale.ROOT, "figure | brush to pixel, %s, median | %.1f ms | under 16 ms%n", name, median);
        System.out.printf(Locale.ROOT, "figure | brush to pixel, %s, 99 of 100 | %.1f ms | under 33 ms%n", name, late);
    }
}
