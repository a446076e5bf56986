package inlay.app.widget;

import inlay.editor.document.BlendMode;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.UIManager;

/// Shows blend modes by their names, with a line above the first of each family.
public final class BlendModeRenderer extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        BlendMode mode = (BlendMode) value;
        super.getListCellRendererComponent(list, mode == null ? "" : mode.label(), index, selected, focused);
        boolean starts = index > 0
                && mode != null
                && list.getModel().getElementAt(index - 1) instanceof BlendMode above
                && above.family() != mode.family();
        if (starts) {
            setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Separator.foreground")),
                    getBorder()));
        }
        return this;
    }
}
