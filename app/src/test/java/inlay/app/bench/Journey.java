package inlay.app.bench;

import inlay.app.canvas.CanvasView;
import inlay.app.shell.EventThread;
import inlay.editor.edit.Session;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.MenuSelectionManager;

/// A first user's way through the window, in which everything is done for the first time.
///
/// @param file name of the photograph when it is opened again, without its ending
record Journey(WindowDriver window, String file) {
    private static final List<String> MENUS =
            List.of("File", "Edit", "Image", "Layer", "Select", "Generate", "View", "Window", "Help");
    private static final List<String> DIALOGS = List.of(
            "new",
            "image size",
            "canvas size",
            "export",
            "expand by amount",
            "fill",
            "preferences",
            "keyboard shortcuts",
            "about",
            "color range",
            "open");
    private static final int[] TOOLS = {
        KeyEvent.VK_V,
        KeyEvent.VK_W,
        KeyEvent.VK_L,
        KeyEvent.VK_C,
        KeyEvent.VK_G,
        KeyEvent.VK_I,
        KeyEvent.VK_Z,
        KeyEvent.VK_B
    };

    /// A part of the way.
    enum Stage {
        PHOTOGRAPH("start screen, photograph opened", Journey::openRecent),
        LOOKING("zoom, command search, menus", Journey::look),
        FILLING("selection, Generate, next variation", Journey::fill),
        EDITING("brush, tools, layers, undo and redo", Journey::edit),
        DIALOGS("every dialog", Journey::dialogs),
        SAVING("save, close, open again, quit", Journey::save);

        private final String title;
        private final Consumer<Journey> way;

        Stage(String title, Consumer<Journey> way) {
            this.title = title;
            this.way = way;
        }

        String title() {
            return title;
        }

        void go(Journey journey) {
            way.accept(journey);
        }
    }

    private void openRecent() {
        window.await("the start screen is there", () -> window.isShown("start.recent"));
        window.settle();
        window.click("start.recent");
        awaitCanvas();
    }

    private void awaitCanvas() {
        window.await("the photograph shows", () -> canvas().isPresent());
        window.settle();
    }

    private void look() {
        for (int step = 0; step < 3; step++) {
            control(KeyEvent.VK_EQUALS);
        }
        control(KeyEvent.VK_0);
        search("gro");
        window.press(KeyEvent.VK_DOWN);
        window.press(KeyEvent.VK_ESCAPE);
        for (String menu : MENUS) {
            window.click("menu." + menu);
            window.await(
                    "the menu opens",
                    () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
            window.settle();
            EventThread.run(MenuSelectionManager.defaultManager()::clearSelectedPath);
        }
    }

    private void fill() {
        window.press(KeyEvent.VK_M);
        drag(-60, -40, 60, 40);
        window.await(
                "something is selected", () -> session().document().selection().isPresent());
        window.settle();
        window.click("generate");
        window.await("the layer is there", () -> session().document().layers().size() == 2);
        window.settle();
        window.click("next-variation");
        window.settle();
    }

    private void edit() {
        window.press(KeyEvent.VK_B);
        drag(-100, 0, 100, 50);
        for (int tool : TOOLS) {
            window.press(tool);
            window.settle();
        }
        window.click("blend-mode");
        window.settle();
        window.press(KeyEvent.VK_ESCAPE);
        window.click(window.place(window.named("layers"), 120, 20), InputEvent.BUTTON3_DOWN_MASK);
        window.settle();
        window.press(KeyEvent.VK_ESCAPE);
        control(KeyEvent.VK_Z);
        control(KeyEvent.VK_Z);
        window.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        window.settle();
    }

    private void dialogs() {
        for (String dialog : DIALOGS) {
            search(dialog);
            window.press(KeyEvent.VK_ENTER);
            window.await("a dialog opens for " + dialog, WindowDriver::isDialogOpen);
            window.settle();
            window.press(KeyEvent.VK_ESCAPE);
            window.await("no dialog is open after " + dialog, () -> !WindowDriver.isDialogOpen());
            window.settle();
        }
    }

    private void save() {
        control(KeyEvent.VK_S);
        window.await("a place to save is asked for", WindowDriver::isDialogOpen);
        window.settle();
        window.press(KeyEvent.VK_ENTER);
        window.await(
                "it is saved", () -> !WindowDriver.isDialogOpen() && !session().isModified());
        control(KeyEvent.VK_W);
        window.await("it is closed", () -> canvas().isEmpty());
        search(file);
        window.press(KeyEvent.VK_ENTER);
        awaitCanvas();
        control(KeyEvent.VK_Q);
        window.await("the window is gone", () -> !window.isShown("main"));
    }

    private void search(String words) {
        control(KeyEvent.VK_K);
        window.await("the search is there", () -> window.isShown("commandSearch.query"));
        window.type(words);
        window.settle();
    }

    private void control(int key) {
        window.press(KeyEvent.VK_CONTROL, key);
        window.settle();
    }

    /// Between two places around the middle of the canvas.
    private void drag(int fromX, int fromY, int toX, int toY) {
        Component canvas = EventThread.get(() -> canvas().orElseThrow());
        Point middle = window.middle(canvas);
        window.drag(new Point(middle.x + fromX, middle.y + fromY), new Point(middle.x + toX, middle.y + toY));
        window.settle();
    }

    private static Session session() {
        return canvas().orElseThrow().document().session();
    }

    private static Optional<CanvasView> canvas() {
        return WindowDriver.find(component -> component instanceof CanvasView).map(CanvasView.class::cast);
    }
}
