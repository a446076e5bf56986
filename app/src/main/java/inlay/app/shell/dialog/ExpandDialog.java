package inlay.app.shell.dialog;

import inlay.app.generate.Generator;
import inlay.app.settings.SettingKey;
import inlay.app.theme.StyleClass;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.app.workspace.OpenDocument;
import inlay.editor.raster.Region;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Asks on which sides the canvas shall grow, and has the new area generated.
public record ExpandDialog(Dialogs dialogs, Generator generator) {
    private static final int MOST = 20_000;

    /// Pixels added on each side.
    public record Sides(int left, int top, int right, int bottom) {
        boolean isNothing() {
            return left + top + right + bottom == 0;
        }
    }

    private static final SettingKey<Sides> KEY = new SettingKey<>("dialog.expand", new Sides(256, 0, 256, 0));

    public void ask(OpenDocument document) {
        Sides before = dialogs.settings().get(KEY);
        Form form = new Form(document.session().document().canvas(), before);
        FormDialog dialog =
                new FormDialog(dialogs.owner(), "Generative Expand", form.panel(), "Expand", () -> form.show(before));
        form.whenChanged(() -> dialog.setAcceptEnabled(!form.sides().isNothing()));
        if (dialog.ask()) {
            Sides sides = form.sides();
            dialogs.settings().put(KEY, sides);
            generator.expand(document.session(), sides.left(), sides.top(), sides.right(), sides.bottom());
        }
    }

    /// The dialog's fields, around a drawing of the canvas.
    static final class Form {
        private final Region canvas;
        private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 12 8, wrap 2", "[trailing][grow, fill]"));
        private final NumberField left = field("expand.left");
        private final NumberField top = field("expand.top");
        private final NumberField right = field("expand.right");
        private final NumberField bottom = field("expand.bottom");
        private final JLabel result = StyleClass.style(new JLabel(), StyleClass.CAPTION);
        private Runnable changed = () -> {};

        Form(Region canvas, Sides sides) {
            this.canvas = canvas;
            row("Left", left);
            row("Top", top);
            row("Right", right);
            row("Bottom", bottom);
            JPanel ratios = new JPanel(new MigLayout("insets 0, gap 6"));
            for (String ratio : List.of("1:1", "4:3", "3:2", "16:9", "9:16")) {
                ratios.add(ratioButton(ratio));
            }
            panel.add(StyleClass.style(new JLabel("To ratio"), StyleClass.SECONDARY));
            panel.add(ratios);
            panel.add(result, "skip");
            show(sides);
        }

        JPanel panel() {
            return panel;
        }

        Sides sides() {
            return new Sides(left.intValue(), top.intValue(), right.intValue(), bottom.intValue());
        }

        void show(Sides sides) {
            left.setValue(sides.left());
            top.setValue(sides.top());
            right.setValue(sides.right());
            bottom.setValue(sides.bottom());
            update();
        }

        void whenChanged(Runnable listener) {
            changed = listener;
            update();
        }

        private void row(String label, NumberField field) {
            panel.add(new ScrubLabel(label, field));
            panel.add(field);
            field.onChange(this::update);
        }

        private JButton ratioButton(String ratio) {
            String[] parts = ratio.split(":");
            double wanted = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
            JButton button = new JButton(ratio);
            button.putClientProperty("FlatLaf.style", "margin: 4,8,4,8");
            button.setToolTipText("Grow to " + ratio + ", the picture staying in the middle");
            button.addActionListener(event -> show(growTo(wanted)));
            return button;
        }

        private Sides growTo(double ratio) {
            int width = Math.max(canvas.width(), (int) Math.round(canvas.height() * ratio));
            int height = Math.max(canvas.height(), (int) Math.round(canvas.width() / ratio));
            int wider = width - canvas.width();
            int higher = height - canvas.height();
            return new Sides(wider / 2, higher / 2, wider - wider / 2, higher - higher / 2);
        }

        private void update() {
            Sides sides = sides();
            result.setText("From " + canvas.width() + " × " + canvas.height() + " to "
                    + (canvas.width() + sides.left() + sides.right()) + " × "
                    + (canvas.height() + sides.top() + sides.bottom()) + " pixels");
            changed.run();
        }

        private static NumberField field(String name) {
            NumberField field = new NumberField(0, MOST, 0, "px");
            field.setName(name);
            return field;
        }
    }
}
