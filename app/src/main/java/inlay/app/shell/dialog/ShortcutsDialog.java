package inlay.app.shell.dialog;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.Shortcuts;
import inlay.app.theme.StyleClass;
import java.awt.Window;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/// Lists every command that has a key, menu by menu.
public record ShortcutsDialog(Window owner, List<Menu> menus) {
    public void show() {
        JPanel list = new JPanel(new MigLayout("insets 0 0 0 16, gap 24 4, wrap 2", "[grow][]"));
        for (Menu menu : menus) {
            List<Command> commands = menu.commands()
                    .filter(command -> !command.shortcuts().isEmpty())
                    .toList();
            if (!commands.isEmpty()) {
                list.add(StyleClass.style(new JLabel(menu.label()), StyleClass.HEADING), "span, gaptop 12");
                commands.forEach(command -> {
                    list.add(new JLabel(command.label()));
                    list.add(StyleClass.style(new JLabel(keys(command)), StyleClass.SECONDARY));
                });
            }
        }
        JScrollPane scroll = StyleClass.style(
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER),
                StyleClass.PLAIN);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scrollByKeys(scroll);
        JPanel content = new JPanel(new MigLayout("insets 0, fill"));
        content.add(scroll, "w 520!, h 520!");
        FormDialog.tell(owner, "Keyboard Shortcuts", content);
    }

    /// Arrows and Page keys scroll, though the focus is on the button.
    private static void scrollByKeys(JScrollPane scroll) {
        InputMap own = scroll.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        InputMap window = scroll.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW);
        for (KeyStroke key : own.allKeys()) {
            window.put(key, own.get(key));
        }
    }

    private static String keys(Command command) {
        return command.shortcuts().stream().map(Shortcuts::text).collect(Collectors.joining(", "));
    }
}
