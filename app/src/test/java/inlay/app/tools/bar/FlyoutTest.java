package inlay.app.tools.bar;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.Workspace;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tools behind a button of the toolbar.
class FlyoutTest {
    private static final long AGAIN = 2_000_000_000;
    private final Toolbox toolbox = new Toolbox(Tools.slots(Expander.none()), ToolMemory.none());
    private JFrame frame;
    private ToolColumn column;

    @BeforeEach
    void open() {
        EventThread.run(() -> {
            Theme.DARK.install();
            frame = new JFrame();
            column = new ToolColumn(toolbox, new Workspace(), command -> {});
            frame.add(column);
            frame.pack();
            frame.setVisible(true);
        });
    }

    @AfterEach
    void close() {
        EventThread.run(() -> {
            MenuSelectionManager.defaultManager().clearSelectedPath();
            frame.dispose();
        });
    }

    @Test
    void theRightButtonOpensTheToolsOfASlotAndAClickChoosesOne() {
        EventThread.run(() -> {
            dispatch("tool.marquee.rectangle", InputEvent.BUTTON3_DOWN_MASK, MouseEvent.BUTTON3);
            List<JMenuItem> items = Arrays.stream(flyout().orElseThrow().getComponents())
                    .map(JMenuItem.class::cast)
                    .toList();
            assertThat(items)
                    .extracting(JMenuItem::getText)
                    .containsExactly("Rectangular Marquee", "Elliptical Marquee");
            items.getLast().doClick(0);
        });
        assertThat(toolbox.chosen().id()).isEqualTo("marquee.ellipse");
    }

    @Test
    void aLongPressOpensThemToo() {
        assertThat(opened("tool.crop", InputEvent.BUTTON1_DOWN_MASK, MouseEvent.BUTTON1))
                .isEqualTo(2);
    }

    @Test
    void aSlotWithOneToolHasNone() {
        press("tool.brush", InputEvent.BUTTON3_DOWN_MASK, MouseEvent.BUTTON3);
        assertThat(EventThread.get(this::flyout)).isEmpty();
    }

    /// A window manager that brings the window to the front closes what is open; then it is pressed again.
    private int opened(String name, int held, int which) {
        AtomicInteger tools = new AtomicInteger();
        AtomicLong pressed = new AtomicLong(System.nanoTime() - AGAIN);
        EventThread.await("the flyout is open", () -> {
            if (flyout().isEmpty() && System.nanoTime() - pressed.get() >= AGAIN) {
                pressed.set(System.nanoTime());
                dispatch(name, held, which);
            }
            flyout().ifPresent(open -> tools.set(open.getComponentCount()));
            return flyout().isPresent();
        });
        return tools.get();
    }

    private void press(String name, int held, int which) {
        EventThread.run(() -> dispatch(name, held, which));
    }

    private void dispatch(String name, int held, int which) {
        Component button = within(column)
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow();
        button.dispatchEvent(new MouseEvent(button, MouseEvent.MOUSE_PRESSED, 1, held, 5, 5, 1, which == 3, which));
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(
                Stream.of(component),
                component instanceof Container container
                        ? Arrays.stream(container.getComponents()).flatMap(FlyoutTest::within)
                        : Stream.empty());
    }

    private Optional<JPopupMenu> flyout() {
        return Arrays.stream(MenuSelectionManager.defaultManager().getSelectedPath())
                .map(MenuElement::getComponent)
                .filter(JPopupMenu.class::isInstance)
                .map(JPopupMenu.class::cast)
                .findFirst();
    }
}
