package inlay.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.Test;

class MenuTest {
    private final List<String> ran = new ArrayList<>();
    private final AtomicBoolean on = new AtomicBoolean();
    private final Command save = command("file.save", "Save").enabledWhen(on::get);
    private final Command rulers = command("view.rulers", "Rulers").checkedWhen(on::get);
    private final Menu menu = Menu.of(
            "Test",
            save,
            MenuEntry.SEPARATOR,
            Menu.of("More", rulers, command("edit.undo", "Undo").captioned(() -> on.get() ? "Undo Crop" : "Undo")));

    @Test
    void commandsOfSubmenusAreFound() {
        assertThat(menu.commands().map(Command::id)).containsExactly("file.save", "view.rulers", "edit.undo");
    }

    @Test
    void itemsShowHowThingsStandWhenTheMenuOpens() {
        assertThat(item(0).isEnabled()).isFalse();
        on.set(true);
        assertThat(item(0).isEnabled()).isTrue();
        JMenu more = (JMenu) opened(menu).getMenuComponent(2);
        JMenu reopened = open(more);
        assertThat(((JCheckBoxMenuItem) reopened.getMenuComponent(0)).isSelected())
                .isTrue();
        assertThat(((JMenuItem) reopened.getMenuComponent(1)).getText()).isEqualTo("Undo Crop");
    }

    @Test
    void aChosenItemRunsItsCommandThroughTheRunner() {
        on.set(true);
        item(0).doClick(0);
        assertThat(ran).containsExactly("file.save");
    }

    @Test
    void anOpenMenuIsMadeAnewEachTime() {
        JMenu component = opened(menu);
        open(component);
        assertThat(component.getMenuComponentCount()).isEqualTo(3);
    }

    @Test
    void shortcutsAreWrittenAsPeopleReadThem() {
        Stream.of("ctrl shift N", "alt CLOSE_BRACKET", "F7", "BACK_SLASH", "ctrl PLUS")
                .map(text -> Shortcuts.text(Shortcuts.parse(text).getFirst()))
                .forEach(ran::add);
        assertThat(ran).containsExactly("Ctrl+Shift+N", "Alt+]", "F7", "\\", "Ctrl++");
        assertThat(Shortcuts.parse("ctrl A, shift F6")).hasSize(2);
        assertThat(Shortcuts.parse("")).isEmpty();
        assertThatThrownBy(() -> Shortcuts.parse("ctrl Nonsense")).hasMessage("not a shortcut: ctrl Nonsense");
    }

    private static Command command(String id, String label) {
        return Command.of(id, label, "", () -> {});
    }

    private JMenuItem item(int index) {
        return (JMenuItem) opened(menu).getMenuComponent(index);
    }

    private JMenu opened(Menu value) {
        return open(new MenuComponents(command -> ran.add(command.id())).menu(value));
    }

    private static JMenu open(JMenu component) {
        component.setSelected(false);
        component.setSelected(true);
        return component;
    }
}
