package inlay.app.tools.color;

import inlay.app.theme.StyleClass;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.editor.raster.Rgba16;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/// The dialog in which a colour is chosen: a square of saturation and brightness beside a strip of hues, the numbers,
/// and the new colour above the old one.
public final class ColorPicker {
    private final Rgba16 before;
    private final ColorChoice choice;
    private boolean accepted;

    private ColorPicker(Rgba16 before) {
        this.before = before;
        this.choice = new ColorChoice(before);
    }

    /// Asks for a colour and waits for the answer.
    ///
    /// @return the chosen colour, opaque; absent when the dialog was cancelled. Untouched, it is the very colour
    ///     given
    public static Optional<Rgba16> choose(Component parent, String title, Rgba16 before) {
        ColorPicker picker = new ColorPicker(before);
        Window owner = SwingUtilities.getWindowAncestor(parent);
        JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("colorPicker");
        dialog.setContentPane(picker.content(dialog));
        dialog.setResizable(false);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
        return picker.accepted ? Optional.of(picker.choice.color()) : Optional.empty();
    }

    private JPanel content(JDialog dialog) {
        JPanel panel = new JPanel(new MigLayout("insets 12 12 16 16, gapx 10", "[][][]", "[]16[]"));
        panel.add(new SaturationSquare(choice), "top");
        panel.add(new HueStrip(choice), "top");
        panel.add(numbers(), "top, gaptop 7, wrap");
        JButton accept = StyleClass.style(new JButton("OK"), StyleClass.ACCENT);
        accept.setName("color.ok");
        accept.addActionListener(event -> {
            accepted = true;
            dialog.dispose();
        });
        JButton cancel = new JButton("Cancel");
        cancel.setName("color.cancel");
        cancel.addActionListener(event -> dialog.dispose());
        panel.add(cancel, "span, split 2, right, sizegroup buttons");
        panel.add(accept, "sizegroup buttons");
        dialog.getRootPane().setDefaultButton(accept);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        return panel;
    }

    private JPanel numbers() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gapx 8, gapy 6", "[][72!]", ""));
        panel.add(new ColorComparison(choice, before), "span, growx, h 56!, wrap 12");
        hsb(panel, "H", "Hue", "°", 360, hsb -> hsb.hue(), (hsb, value) -> hsb.withHue(value));
        hsb(panel, "S", "Saturation", "%", 100, hsb -> hsb.saturation() * 100, (hsb, v) -> hsb.withSaturation(v / 100));
        hsb(panel, "B", "Brightness", "%", 100, hsb -> hsb.brightness() * 100, (hsb, v) -> hsb.withBrightness(v / 100));
        panel.add(new JLabel(), "span, h 4!, wrap");
        rgb(panel, "R", "Red", Rgba16::red, (color, v) -> new Rgba16(v, color.green(), color.blue(), 65535));
        rgb(panel, "G", "Green", Rgba16::green, (color, v) -> new Rgba16(color.red(), v, color.blue(), 65535));
        rgb(panel, "B", "Blue", Rgba16::blue, (color, v) -> new Rgba16(color.red(), color.green(), v, 65535));
        panel.add(StyleClass.style(new JLabel("#"), StyleClass.SECONDARY));
        panel.add(hexField(), "growx");
        return panel;
    }

    /// What an entry in a field makes of the colour.
    private interface HsbChange {
        Hsb to(Hsb hsb, double value);
    }

    /// What an entry in a field makes of the colour; the value is 0 to 65535.
    private interface RgbChange {
        Rgba16 to(Rgba16 color, int value);
    }

    private void hsb(
            JPanel panel,
            String label,
            String name,
            String unit,
            double maximum,
            ToDoubleFunction<Hsb> value,
            HsbChange change) {
        NumberField field = new NumberField(0, maximum, 0, unit);
        field.onChange(() -> choice.setHsb(change.to(choice.hsb(), field.value())));
        add(panel, label, name, field, () -> value.applyAsDouble(choice.hsb()));
    }

    private void rgb(JPanel panel, String label, String name, ToDoubleFunction<Rgba16> value, RgbChange change) {
        NumberField field = new NumberField(0, 255, 0, "");
        field.onChange(() -> choice.setColor(change.to(choice.color(), field.intValue() * 257)));
        add(panel, label, name, field, () -> value.applyAsDouble(choice.color()) / 257);
    }

    /// The field that is being typed in is left as it is typed.
    private void add(JPanel panel, String label, String name, NumberField field, DoubleSupplier value) {
        field.setName("color." + name.toLowerCase(Locale.ROOT));
        field.getAccessibleContext().setAccessibleName(name);
        field.setColumns(4);
        field.setValue(value.getAsDouble());
        choice.onChange(() -> {
            if (!field.isFocusOwner()) {
                field.setValue(value.getAsDouble());
            }
        });
        panel.add(new ScrubLabel(label, field));
        panel.add(field, "growx, wrap");
    }

    private JTextField hexField() {
        JTextField field = new JTextField(HexColor.write(choice.color()), 6);
        field.setName("color.hex");
        field.getAccessibleContext().setAccessibleName("Hexadecimal color");
        field.setToolTipText("Six hexadecimal digits, as on the web");
        choice.onChange(() -> {
            if (!field.isFocusOwner()) {
                field.setText(HexColor.write(choice.color()));
            }
        });
        HexEntry.install(field, choice);
        return field;
    }
}
