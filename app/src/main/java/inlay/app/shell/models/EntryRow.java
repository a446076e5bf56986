package inlay.app.shell.models;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/// Paints a row: name and size, below them what it is and whose folder it lies in.
final class EntryRow extends JPanel implements ListCellRenderer<Entry> {
    static final int HEIGHT = 48;

    private static final long serialVersionUID = 1;

    private final JLabel title = new JLabel();
    private final JLabel caption = StyleClass.style(new JLabel(), StyleClass.CAPTION);
    private final JLabel size = StyleClass.style(new JLabel(), StyleClass.CAPTION);
    private final JLabel origin = StyleClass.style(new JLabel(), StyleClass.CAPTION);

    EntryRow() {
        super(new MigLayout("insets 6 14 6 14, gap 12 2, fill, wrap 2", "[grow, fill][trailing]"));
        add(title, "wmin 0");
        add(size);
        add(caption, "wmin 0");
        add(origin);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Entry> list, Entry entry, int index, boolean selected, boolean focused) {
        title.setText(entry.title());
        title.setForeground((entry.kind().usable() ? ThemeColor.TEXT : ThemeColor.TEXT_DISABLED).color());
        caption.setText(entry.caption());
        size.setText(entry.size());
        origin.setText(entry.origin());
        setBackground((selected ? ThemeColor.SELECTION_BACKGROUND : ThemeColor.PANEL_BACKGROUND).color());
        getAccessibleContext().setAccessibleName(entry.title() + ", " + entry.caption());
        return this;
    }
}
