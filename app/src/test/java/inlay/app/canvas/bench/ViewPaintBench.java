package inlay.app.canvas.bench;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.ViewOptions;
import inlay.app.theme.Theme;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.edit.Session;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/// How long the event thread paints a view of 1500 x 900 pixels on a document of 24 megapixels, everything composited:
/// after a zoom, after scrolling, and with a selection as ragged as noise.
public final class ViewPaintBench {
    private static final int ROUNDS = 60;

    private final OpenDocument document;
    private final CanvasView view;
    private final BufferedImage screen = new BufferedImage(1500, 900, BufferedImage.TYPE_INT_RGB);

    private ViewPaintBench() {
        Theme.DARK.install();
        Document noise = LargeDocument.of(6000, 4000, 2);
        document = new OpenDocument(new Session(noise, "Open"), Optional.empty(), "bench");
        view = new CanvasView(
                document, new Toolbox(Tools.slots(Expander.none()), ToolMemory.none()), new ViewOptions());
        view.setSize(1500, 900);
    }

    public static void main(String[] arguments) throws Exception {
        EventQueue.invokeAndWait(() -> {
            ViewPaintBench bench = new ViewPaintBench();
            for (double zoom : new double[] {0.22, 0.67, 1, 3, 12}) {
                String percent = Math.round(zoom * 100) + " %";
                bench.measure("zoom to " + percent, step -> new Viewport(zoom * (1 + step % 2 * 0.004), 3000, 2000));
                bench.measure("scroll at " + percent, step -> new Viewport(zoom, 3000 + step % 2 * 17 / zoom, 2000));
            }
            bench.select();
            bench.measure("scroll, ragged selection", step -> new Viewport(1, 3000 + step % 2 * 17, 2000));
            bench.view.dispose();
        });
        System.exit(0);
    }

    private interface Place {
        Viewport at(int step);
    }

    private void measure(String name, Place place) {
        for (int step = 0; step < 2; step++) {
            document.setViewport(place.at(step));
            paint();
            pause();
        }
        long[] times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            document.setViewport(place.at(round));
            long start = System.nanoTime();
            paint();
            times[round] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "figure | paint, %s | %.1f ms | under 16 ms%n", name, times[ROUNDS / 2] / 1e6);
    }

    private void paint() {
        Graphics2D graphics = screen.createGraphics();
        view.paint(graphics);
        graphics.dispose();
    }

    /// Lets the compositor come to rest.
    private static void pause() {
        try {
            Thread.sleep(2500);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void select() {
        SplittableRandom random = new SplittableRandom(5);
        CoverageBlock noise = new CoverageBlock(1200, 700);
        for (int index = 0; index < noise.samples().length; index++) {
            noise.samples()[index] = (short) (random.nextInt(4) == 0 ? 0 : 65535);
        }
        Mask selection = Mask.of(2400, 1700, noise);
        document.session().showDraft(document.session().document().withSelection(Optional.of(selection)));
    }
}
