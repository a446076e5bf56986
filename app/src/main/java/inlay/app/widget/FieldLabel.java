package inlay.app.widget;

import inlay.app.theme.StyleClass;
import javax.swing.JComponent;
import javax.swing.JLabel;

/// The name beside a field, quieter than what is in it.
public final class FieldLabel extends JLabel {
    private static final long serialVersionUID = 1;

    public FieldLabel(String text, JComponent field) {
        super(text);
        StyleClass.style(this, StyleClass.SECONDARY);
        setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(text);
    }
}
