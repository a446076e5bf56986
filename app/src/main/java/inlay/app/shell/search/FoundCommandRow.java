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

    private final MatchedText name = new MatchedText();
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
        name.show(found.label(), found.match().matched());
        name.setFont(list.getFont());
        name.setForeground((found.enabled() ? ThemeColor.TEXT : ThemeColor.TEXT_DISABLED).color());
        path.setText(found.path());
        shortcut.setText(
                found.command().shortcuts().isEmpty()
                        ? ""
                        : Shortcuts.text(found.command().shortcuts().getFirst()));
        setBackground((selected ? ThemeColor.RAISED_BACKGROUND : ThemeColor.BAR_BACKGROUND).color());
        getAccessibleContext().setAccessibleName(found.label());
        return this;
    }
}
