package inlay.app.shell.search;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandSearchTest {
    private final List<Command> run = new ArrayList<>();
    private final Command open = Command.of("file.open", "Open…", "ctrl O", () -> {});
    private final Command save = Command.of("file.save", "Save", "ctrl S", () -> {});
    private final Command revert =
            Command.of("file.revert", "Revert", "F12", () -> {}).enabledWhen(() -> false);
    private JFrame frame;
    private JButton anchor;
    private CommandSearch search;

    @BeforeEach
    void openWindow() {
        EventThread.run(() -> {
            Theme.DARK.install();
            frame = new JFrame();
            anchor = new JButton("Search");
            anchor.setBounds(600, 10, 150, 24);
            frame.setLayout(null);
            frame.add(anchor);
            frame.setSize(800, 500);
            frame.setVisible(true);
            search = new CommandSearch(List.of(Menu.of("File", open, save, revert)), run::add);
            search.toggle(anchor);
        });
    }

    @AfterEach
    void closeWindow() {
        EventThread.run(frame::dispose);
    }

    @Test
    void itOpensBelowItsButtonWithEveryCommandInTheWindow() {
        assertThat(labels()).containsExactly("Open…", "Save", "Revert");
        Rectangle place =
                EventThread.get(() -> named("commandSearch").orElseThrow().getBounds());
        assertThat(place.y).isGreaterThan(10 + 24);
        assertThat(place.x + place.width).isLessThanOrEqualTo(800);
    }

    @Test
    void typingNarrowsTheListAndChoosesTheBest() {
        type("sv");
        assertThat(labels()).containsExactly("Save");
        press("ENTER");
        assertThat(run).containsExactly(save);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void arrowsMoveWithinTheList() {
        press("DOWN");
        press("DOWN");
        press("DOWN");
        press("UP");
        press("ENTER");
        assertThat(run).containsExactly(save);
    }

    @Test
    void whatCannotRunStaysWhereItIs() {
        type("revert");
        press("ENTER");
        assertThat(run).isEmpty();
        assertThat(isOpen()).isTrue();
    }

    @Test
    void enterWithNothingFoundDoesNothing() {
        type("qqqq");
        assertThat(labels()).isEmpty();
        press("DOWN");
        press("ENTER");
        assertThat(run).isEmpty();
    }

    @Test
    void escapeClosesAndTheNextSearchBeginsAnew() {
        type("sv");
        press("ESCAPE");
        assertThat(isOpen()).isFalse();
        EventThread.run(() -> search.toggle(anchor));
        assertThat(query().getText()).isEmpty();
        assertThat(labels()).hasSize(3);
    }

    @Test
    void theButtonClosesWhatItOpened() {
        EventThread.run(() -> search.toggle(anchor));
        assertThat(isOpen()).isFalse();
    }

    private void type(String text) {
        EventThread.run(() -> query().setText(text));
    }

    private void press(String key) {
        EventThread.run(() -> {
            Object action = query().getInputMap().get(KeyStroke.getKeyStroke(key));
            query().getActionMap().get(action).actionPerformed(null);
        });
    }

    private JTextField query() {
        return (JTextField) named("commandSearch.query").orElseThrow();
    }

    private List<String> labels() {
        return EventThread.get(() -> {
            JList<?> list = (JList<?>) named("commandSearch.list").orElseThrow();
            List<String> labels = new ArrayList<>();
            for (int index = 0; index < list.getModel().getSize(); index++) {
                labels.add(((FoundCommand) list.getModel().getElementAt(index)).label());
            }
            return labels;
        });
    }

    private boolean isOpen() {
        return EventThread.get(() -> named("commandSearch").isPresent());
    }

    private Optional<Component> named(String name) {
        return find(frame, name);
    }

    private static Optional<Component> find(Container container, String name) {
        for (Component child : container.getComponents()) {
            if (name.equals(child.getName())) {
                return Optional.of(child);
            }
            Optional<Component> found = child instanceof Container inner ? find(inner, name) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
