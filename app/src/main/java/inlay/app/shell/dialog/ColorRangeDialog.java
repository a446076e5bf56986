package inlay.app.shell.dialog;

import inlay.app.settings.SettingKey;
import inlay.app.theme.StyleClass;
import inlay.app.tools.Toolbox;
import inlay.app.widget.NumberField;
import inlay.app.widget.NumberSlider;
import inlay.app.widget.ScrubLabel;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import inlay.editor.select.ColorRange;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Selects by colour: samples are picked in a small view of the picture, the selection shows on the canvas at once.
public record ColorRangeDialog(Dialogs dialogs, Toolbox toolbox) {
    private static final int MOST_FUZZINESS = 200;

    /// What is remembered.
    public record Habits(double fuzziness, boolean inverted) {}

    private static final SettingKey<Habits> KEY = new SettingKey<>("dialog.colorRange", new Habits(40, false));

    public void ask(OpenDocument document) {
        EditPreview preview = new EditPreview(document.session());
        Form form = new Form(document.session().document(), dialogs.settings().get(KEY), toolbox.foreground());
        form.whenChanged(() -> preview.show(form.edit()));
        boolean accepted = new FormDialog(dialogs.owner(), "Color Range", form.panel, "Select", form::reset).ask();
        preview.end();
        if (accepted) {
            dialogs.settings().put(KEY, form.habits());
            dialogs.edits().apply(document.session(), form.edit());
        }
    }

    /// The dialog's fields.
    static final class Form {
        private final Habits before;
        private final Rgba16 first;
        private final List<Rgba16> samples = new ArrayList<>();
        private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 12 8", "[][grow, fill][72!, fill]"));
        private final NumberField fuzziness = new NumberField(0, MOST_FUZZINESS, 0, "");
        private final NumberSlider slider = new NumberSlider(fuzziness);
        private final JCheckBox inverted = new JCheckBox("Invert");
        private Runnable changed = () -> {};

        Form(Document document, Habits habits, Rgba16 first) {
            this.before = habits;
            this.first = first;
            fuzziness.setName("colorRange.fuzziness");
            PicturePicker picker = new PicturePicker(document);
            picker.onPick(this::pick);
            panel.add(picker, "span 3, wrap");
            panel.add(
                    StyleClass.style(
                            new JLabel("Click a color; Shift adds one, Alt takes one away."), StyleClass.CAPTION),
                    "span 3, wrap, gapbottom 8");
            panel.add(new ScrubLabel("Fuzziness", fuzziness));
            panel.add(slider);
            panel.add(fuzziness, "wrap");
            panel.add(inverted, "skip");
            fuzziness.onChange(() -> changed.run());
            inverted.addActionListener(event -> changed.run());
            reset();
        }

        JPanel panel() {
            return panel;
        }

        void whenChanged(Runnable listener) {
            changed = listener;
            changed.run();
        }

        void reset() {
            samples.clear();
            samples.add(first);
            fuzziness.setValue(before.fuzziness());
            inverted.setSelected(before.inverted());
            changed.run();
        }

        Habits habits() {
            return new Habits(fuzziness.value(), inverted.isSelected());
        }

        Edit edit() {
            ColorRange range = new ColorRange(samples, fuzziness.value());
            Edit select = Edit.named("Color Range", current -> SelectionEdits.select(
                            "Color Range",
                            range.select(area -> Compositor.flatten(current, area), current.canvas()),
                            Combine.REPLACE)
                    .apply(current));
            return inverted.isSelected()
                    ? Edit.sequence("Color Range", List.of(select, SelectionEdits.inverse()))
                    : select;
        }

        private void pick(Rgba16 color, MouseEvent event) {
            if (event.isAltDown() && samples.size() > 1) {
                samples.remove(nearest(color));
            } else {
                if (!event.isShiftDown()) {
                    samples.clear();
                }
                samples.add(color);
            }
            changed.run();
        }

        private Rgba16 nearest(Rgba16 color) {
            return samples.stream()
                    .min((one, other) -> Long.compare(distance(one, color), distance(other, color)))
                    .orElseThrow();
        }

        private static long distance(Rgba16 one, Rgba16 other) {
            long red = (long) one.red() - other.red();
            long green = (long) one.green() - other.green();
            long blue = (long) one.blue() - other.blue();
            return red * red + green * green + blue * blue;
        }
    }
}
