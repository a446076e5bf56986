package inlay.app.tools.color;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/// Takes what is typed into the field of hexadecimal digits as soon as it is a colour.
final class HexEntry extends FocusAdapter implements DocumentListener {
    private final JTextField field;
    private final ColorChoice choice;

    private HexEntry(JTextField field, ColorChoice choice) {
        this.field = field;
        this.choice = choice;
    }

    static void install(JTextField field, ColorChoice choice) {
        HexEntry entry = new HexEntry(field, choice);
        field.getDocument().addDocumentListener(entry);
        field.addFocusListener(entry);
    }

    @Override
    public void focusGained(FocusEvent event) {
        field.selectAll();
    }

    @Override
    public void focusLost(FocusEvent event) {
        field.setText(HexColor.write(choice.color()));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        typed();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        typed();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}

    /// Leaves the colour alone while its eight bits already say what is typed, so that sixteen are not lost.
    private void typed() {
        if (field.isFocusOwner()) {
            HexColor.read(field.getText())
                    .filter(color -> !HexColor.write(color).equals(HexColor.write(choice.color())))
                    .ifPresent(choice::setColor);
        }
    }
}
