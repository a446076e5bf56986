package inlay.app.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.settings.SaveHabits;
import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.widget.NumberField;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.SaveOptions.Depth;
import inlay.editor.format.WritableFormat;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Container;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the fields of a form make of what is typed and chosen.
class DialogFormsTest {
    private static final Rgba16 CORAL = Rgba16.fromArgb8(0xFFFF6B4A);

    @BeforeEach
    void install() {
        EventThread.run(Theme.DARK::install);
    }

    @Test
    void expandingToARatioKeepsThePictureInTheMiddle() {
        EventThread.run(() -> {
            ExpandDialog.Form form = new ExpandDialog.Form(Region.ofSize(300, 200), new ExpandDialog.Sides(5, 0, 0, 0));
            assertThat(form.sides()).isEqualTo(new ExpandDialog.Sides(5, 0, 0, 0));
            press(form.panel(), "1:1");
            assertThat(form.sides()).isEqualTo(new ExpandDialog.Sides(0, 50, 0, 50));
            press(form.panel(), "16:9");
            assertThat(form.sides()).isEqualTo(new ExpandDialog.Sides(28, 0, 28, 0));
            FormPart.of(form.panel(), NumberField.class, "expand.top").setText("11");
            assertThat(form.sides().top()).isEqualTo(11);
        });
    }

    @Test
    void exportAsksForWhatTheFormatLeavesOpen() {
        List<WritableFormat> formats = StandardFormats.create().writable().stream()
                .filter(format -> format.fidelity() == WritableFormat.Fidelity.FLAT)
                .toList();
        EventThread.run(() -> {
            ExportDialog.Form form = new ExportDialog.Form(formats, new SaveHabits("PNG", 80, Depth.EIGHT));
            JComboBox<?> depth = FormPart.of(form.panel(), JComboBox.class, "export.depth");
            NumberField quality = FormPart.of(form.panel(), NumberField.class, "save.quality");
            assertThat(depth.isVisible()).isTrue();
            assertThat(quality.isVisible()).isFalse();
            FormPart.of(form.panel(), JComboBox.class, "export.format").setSelectedItem("JPEG");
            assertThat(depth.isVisible()).isFalse();
            assertThat(quality.isVisible()).isTrue();
            quality.setText("55");
            assertThat(form.habits()).isEqualTo(new SaveHabits("JPEG", 55, Depth.EIGHT));
            assertThat(form.habits().options().quality()).isEqualTo(0.55);
        });
    }

    @Test
    void aColorRangeSelectsWhatIsNearTheSample() {
        Document document = Document.ofSize(20, 10)
                .withLayers(List.of(
                        PixelLayer.of("ground", Raster.filled(Region.ofSize(20, 10), Rgba16.WHITE)),
                        PixelLayer.of("patch", Raster.filled(new Region(2, 3, 5, 4), CORAL))));
        EventThread.run(() -> {
            ColorRangeDialog.Form form =
                    new ColorRangeDialog.Form(document, new ColorRangeDialog.Habits(20, false), CORAL);
            assertThat(selected(form, document)).isEqualTo(new Region(2, 3, 5, 4));
            FormPart.of(form.panel(), NumberField.class, "colorRange.fuzziness").setText("200");
            assertThat(form.habits().fuzziness()).isEqualTo(200);
            form.reset();
            assertThat(form.habits().fuzziness()).isEqualTo(20);
        });
        EventThread.run(() -> {
            ColorRangeDialog.Form inverted =
                    new ColorRangeDialog.Form(document, new ColorRangeDialog.Habits(20, true), CORAL);
            assertThat(selected(inverted, document)).isEqualTo(Region.ofSize(20, 10));
        });
    }

    private static Region selected(ColorRangeDialog.Form form, Document document) {
        return form.edit().apply(document).selection().map(Mask::bounds).orElse(Region.EMPTY);
    }

    private static void press(Container form, String label) {
        for (var child : form.getComponents()) {
            if (child instanceof JButton button && label.equals(button.getText())) {
                button.doClick(0);
            } else if (child instanceof Container deeper) {
                press(deeper, label);
            }
        }
    }
}
