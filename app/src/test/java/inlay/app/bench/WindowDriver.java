package inlay.app.bench;

import inlay.app.shell.EventThread;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// A user's hands on the windows of this process: the real mouse and keyboard of the display.
final class WindowDriver {
    private static final int BETWEEN_MILLISECONDS = 20;
    private static final int SETTLING_MILLISECONDS = 250;
    private static final int DRAG_STEPS = 20;

    private final Robot robot;

    WindowDriver() throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(BETWEEN_MILLISECONDS);
    }

    void await(String what, BooleanSupplier condition) {
        EventThread.await(what, condition);
    }

    /// Waits until everything that a gesture set off has been handled.
    void settle() {
        robot.waitForIdle();
        robot.delay(SETTLING_MILLISECONDS);
        robot.waitForIdle();
    }

    void click(String name) {
        click(middle(named(name)), InputEvent.BUTTON1_DOWN_MASK);
    }

    void click(Point place, int button) {
        robot.mouseMove(place.x, place.y);
        robot.mousePress(button);
        robot.mouseRelease(button);
    }

    void drag(Point from, Point to) {
        robot.mouseMove(from.x, from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int step = 1; step <= DRAG_STEPS; step++) {
            robot.mouseMove(from.x + (to.x - from.x) * step / DRAG_STEPS, from.y + (to.y - from.y) * step / DRAG_STEPS);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /// Presses the last key while the ones before it are down.
    void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int index = keys.length - 1; index >= 0; index--) {
            robot.keyRelease(keys[index]);
        }
    }

    void type(String text) {
        text.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(this::press);
    }

    Component named(String name) {
        return shown(component -> name.equals(component.getName()))
                .orElseThrow(() -> new AssertionError("nothing shown is called " + name));
    }

    boolean isShown(String name) {
        return find(component -> name.equals(component.getName())).isPresent();
    }

    Optional<Component> shown(Predicate<Component> wanted) {
        return EventThread.get(() -> find(wanted));
    }

    /// In coordinates of the screen.
    Point middle(Component component) {
        return place(component, component.getWidth() / 2, component.getHeight() / 2);
    }

    /// In coordinates of the screen.
    Point place(Component component, int x, int y) {
        return EventThread.get(() -> {
            Point corner = component.getLocationOnScreen();
            return new Point(corner.x + x, corner.y + y);
        });
    }

    /// For the event thread.
    static boolean isDialogOpen() {
        return Arrays.stream(Window.getWindows()).anyMatch(window -> window instanceof Dialog && window.isShowing());
    }

    /// The first showing component of any window; for the event thread.
    static Optional<Component> find(Predicate<Component> wanted) {
        return Arrays.stream(Window.getWindows())
                .flatMap(window -> find(window, wanted).stream())
                .findFirst();
    }

    private static Optional<Component> find(Component component, Predicate<Component> wanted) {
        if (!component.isShowing()) {
            return Optional.empty();
        }
        if (wanted.test(component) || !(component instanceof Container container)) {
            return Optional.of(component).filter(wanted);
        }
        return Arrays.stream(container.getComponents())
                .flatMap(child -> find(child, wanted).stream())
                .findFirst();
    }
}
