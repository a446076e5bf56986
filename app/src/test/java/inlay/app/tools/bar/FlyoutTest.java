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
        press("tool.marquee.rectangle", InputEvent.BUTTON3_DOWN_MASK, MouseEvent.BUTTON3);
        EventThread.await("the flyout is open", () -> flyout().isPresent());
        EventThread.run(() -> {
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
        press("tool.crop", InputEvent.BUTTON1_DOWN_MASK, MouseEvent.BUTTON1);
        EventThread.await("the flyout is open", () -> flyout().isPresent());
        assertThat(EventThread.get(() -> flyout().orElseThrow().getComponentCount()))
                .isEqualTo(2);
    }

    @Test
    void aSlotWithOneToolHasNone() {
        press("tool.brush", InputEvent.BUTTON3_DOWN_MASK, MouseEvent.BUTTON3);
        assertThat(EventThread.get(this::flyout)).isEmpty();
    }

    private void press(String name, int held, int which) {
        EventThread.run(() -> {
            Component button = within(column)
                    .filter(component -> name.equals(component.getName()))
                    .findFirst()
                    .orElseThrow();
            button.dispatchEvent(new MouseEvent(button, MouseEvent.MOUSE_PRESSED, 1, held, 5, 5, 1, which == 3, which));
        });
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
