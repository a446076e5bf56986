package inlay.app.shell.search;

import inlay.app.command.Shortcuts;
import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/// A row of the search: the command with the letters that matched, where it is found, its shortcut.
final class FoundCommandRow extends JPanel implements ListCellRenderer<FoundCommand> {
    private static final long serialVersionUID = 1;

    private final JLabel name = new JLabel();
    private final JLabel path = StyleClass.style(new JLabel(), StyleClass.CAPTION);
    private final JLabel shortcut = StyleClass.style(new JLabel(), StyleClass.CAPTION);

    FoundCommandRow() {
        super(new MigLayout("insets 5 10 5 10, gap 10, fillx", "[]push[][]"));
        putClientProperty("FlatLaf.style", "arc: 12");
        add(name, "wmin 0");
        add(path);
        add(shortcut);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends FoundCommand> list, FoundCommand found, int index, boolean selected, boolean focused) {
        boolean enabled = found.command().enabled().getAsBoolean();
        name.setText(emphasised(found));
        name.setForeground((enabled ? ThemeColor.TEXT : ThemeColor.TEXT_DISABLED).color());
        path.setText(found.path());
        shortcut.setText(
                found.command().shortcuts().isEmpty()
                        ? ""
                        : Shortcuts.text(found.command().shortcuts().getFirst()));
        setBackground((selected ? ThemeColor.RAISED_BACKGROUND : ThemeColor.BAR_BACKGROUND).color());
        getAccessibleContext().setAccessibleName(found.command().caption().get());
        return this;
    }

    private static String emphasised(FoundCommand found) {
        String text = found.command().caption().get();
        StringBuilder html = new StringBuilder("<html><nobr>");
        for (int at = 0; at < text.length(); at++) {
            boolean matched = found.match().matched().get(at);
            html.append(matched ? "<b>" : "").append(escaped(text.charAt(at))).append(matched ? "</b>" : "");
        }
        return html.toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '&' -> "&amp;";
            default -> String.valueOf(letter);
        };
    }
}
