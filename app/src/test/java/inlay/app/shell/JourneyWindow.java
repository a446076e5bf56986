package inlay.app.shell;

import inlay.app.canvas.CanvasView;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;

/// The real window with a textured picture of 400 x 300 open in it, and hands to use it.
final class JourneyWindow implements AutoCloseable {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private final Robot robot;
    private final FrameFixture frame;

    private JourneyWindow(Robot robot, FrameFixture frame) {
        this.robot = robot;
        this.frame = frame;
    }

    /// @param file written, then opened
    static JourneyWindow open(Path file) {
        FailOnThreadViolationRepaintManager.install();
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().delayBetweenEvents(30);
        StandardFormats.create().save(texture(), file, SaveOptions.DEFAULT, Progress.SILENT);
        Application.start(List.of(file));
        FrameFixture frame =
                WindowFinder.findFrame("main").withTimeout(60, TimeUnit.SECONDS).using(robot);
        JourneyWindow window = new JourneyWindow(robot, frame);
        EventThread.await(
                "the picture is shown",
                () -> window.hasCanvas() && window.canvas().getWidth() > 0);
        return window;
    }

    @Override
    public void close() {
        robot.cleanUp();
        FailOnThreadViolationRepaintManager.uninstall();
    }

    FrameFixture frame() {
        return frame;
    }

    Robot robot() {
        return robot;
    }

    /// Presses and releases a key.
    ///
    /// @param modifiers as in [InputEvent#CTRL_DOWN_MASK]; 0 for none
    void press(int key, int modifiers) {
        robot.pressAndReleaseKey(key, modifiers(modifiers));
        robot.waitForIdle();
    }

    void focusCanvas() {
        EventThread.run(() -> canvas().requestFocusInWindow());
        EventThread.await("the canvas has the keyboard", () -> canvas().isFocusOwner());
    }

    /// Drags with the left button between points of the picture.
    void drag(double fromX, double fromY, double toX, double toY) {
        CanvasView canvas = EventThread.get(this::canvas);
        Point from = EventThread.get(() -> onView(fromX, fromY));
        Point to = EventThread.get(() -> onView(toX, toY));
        robot.moveMouse(canvas, from);
        robot.pressMouse(MouseButton.LEFT_BUTTON);
        robot.moveMouse(canvas, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        robot.moveMouse(canvas, to);
        robot.releaseMouse(MouseButton.LEFT_BUTTON);
        robot.waitForIdle();
    }

    /// Clicks a point of the picture.
    void click(double x, double y, MouseButton button) {
        CanvasView canvas = EventThread.get(this::canvas);
        robot.moveMouse(canvas, EventThread.get(() -> onView(x, y)));
        robot.pressMouse(button);
        robot.releaseMouse(button);
        robot.waitForIdle();
    }

    Session session() {
        return EventThread.get(() -> canvas().document().session());
    }

    /// For the event thread.
    boolean hasCanvas() {
        return find((JFrame) frame.target()) != null;
    }

    /// For the event thread.
    CanvasView canvas() {
        return find((JFrame) frame.target());
    }

    private Point onView(double x, double y) {
        var geometry = canvas().geometry();
        return new Point((int) Math.round(geometry.deviceX(x)), (int) Math.round(geometry.deviceY(y)));
    }

    /// The robot still speaks the old names of the keys.
    @SuppressWarnings("deprecation")
    private static int[] modifiers(int modifiers) {
        int old = 0;
        old |= (modifiers & InputEvent.CTRL_DOWN_MASK) == 0 ? 0 : InputEvent.CTRL_MASK;
        old |= (modifiers & InputEvent.SHIFT_DOWN_MASK) == 0 ? 0 : InputEvent.SHIFT_MASK;
        return old == 0 ? new int[0] : new int[] {old};
    }

    private static CanvasView find(Component component) {
        if (component instanceof CanvasView canvas && canvas.isShowing()) {
            return canvas;
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                CanvasView found = find(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Noise over a gradient: something to be continued.
    private static Document texture() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        PixelBlock block = new PixelBlock(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int level = 20000 + 60 * y + random.nextInt(6000);
                block.setPixel(x, y, new Rgba16(level, level * 3 / 4, level / 2, 65535));
            }
        }
        return Document.ofSize(WIDTH, HEIGHT).withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, block))));
    }
}
