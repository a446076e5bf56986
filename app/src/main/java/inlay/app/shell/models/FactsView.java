package inlay.app.shell.models;

import inlay.app.models.Fact;
import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;

/// Facts in two columns, values that can be selected and copied.
final class FactsView {
    private FactsView() {}

    static JComponent of(List<Fact> facts) {
        JPanel table = new JPanel(new MigLayout("insets 0, gap 12 6, wrap 2, fillx", "[][grow, fill]"));
        table.setOpaque(false);
        for (Fact fact : facts) {
            JTextArea value = text(fact.value());
            value.setName("fact." + fact.label());
            table.add(StyleClass.style(new JLabel(fact.label()), StyleClass.SECONDARY), "top");
            table.add(value, "top, wmin 0");
        }
        return table;
    }

    /// Text that wraps and can be copied.
    static JTextArea text(String text) {
        JTextArea area = new JTextArea(text);
        area.setLineWrap(true);
        area.setWrapStyleWord(!text.isEmpty() && text.indexOf(' ') >= 0);
        area.setEditable(false);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setCaret(new HiddenCaret());
        // Nothing is typed here, so Tab leads on.
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        area.setForeground(ThemeColor.TEXT.color());
        return area;
    }

    /// Selects as any caret does and blinks at nobody.
    private static final class HiddenCaret extends DefaultCaret {
        private static final long serialVersionUID = 1;

        @Override
        public void setVisible(boolean wanted) {
            super.setVisible(false);
            setSelectionVisible(wanted);
        }
    }
}
