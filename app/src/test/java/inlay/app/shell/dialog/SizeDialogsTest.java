package inlay.app.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.app.settings.LengthUnit;
import inlay.app.shell.EventThread;
import inlay.app.shell.dialog.NewDocumentDialog.Background;
import inlay.app.theme.Theme;
import inlay.app.widget.NumberField;
import inlay.editor.document.Document;
import inlay.editor.geometry.Resampling;
import java.awt.Container;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The forms that ask for sizes: pixels count, whatever the unit.
class SizeDialogsTest {
    private final Document document = Document.ofSize(600, 300).withResolution(300);

    @BeforeEach
    void install() {
        EventThread.run(Theme.DARK::install);
    }

    @Test
    void aNewDocumentIsAskedForInThePreferredUnit() {
        NewDocumentDialog.Form form = newDocument(LengthUnit.INCHES);
        EventThread.run(() -> {
            assertThat(field(form.panel(), "new.width").value()).isEqualTo(2);
            assertThat(field(form.panel(), "new.height").value()).isEqualTo(1);
            field(form.panel(), "new.width").setText("4.5");
            assertThat(form.choices().width()).isEqualTo(1350);
            field(form.panel(), "new.resolution").setText("100");
            assertThat(form.choices().width()).isEqualTo(450);
            assertThat(form.choices().height()).isEqualTo(100);
        });
    }

    @Test
    void anotherUnitShowsTheSamePixels() {
        NewDocumentDialog.Form form = newDocument(LengthUnit.PIXELS);
        EventThread.run(() -> {
            combo(form.panel(), "new.unit").setSelectedItem(LengthUnit.CENTIMETRES);
            assertThat(field(form.panel(), "new.width").value()).isEqualTo(5.08);
            assertThat(form.choices().width()).isEqualTo(600);
        });
    }

    @Test
    void aPresetFillsTheFormAndKeepsTheBackground() {
        NewDocumentDialog.Form form = newDocument(LengthUnit.PIXELS);
        EventThread.run(() -> {
            combo(form.panel(), "new.background").setSelectedItem(Background.BLACK);
            combo(form.panel(), "new.preset").setSelectedItem(DocumentPreset.A4);
            assertThat(form.choices()).isEqualTo(new NewDocumentDialog.Choices(2480, 3508, 300, Background.BLACK));
            assertThat(field(form.panel(), "new.width").value()).isCloseTo(210, within(0.1));
        });
    }

    @Test
    void theImageSizeKeepsProportionsInAnyUnit() {
        ImageSizeDialog.Form form = imageSize(LengthUnit.INCHES, true);
        EventThread.run(() -> {
            assertThat(field(form.panel(), "imageSize.width").value()).isEqualTo(2);
            field(form.panel(), "imageSize.width").setText("1");
            assertThat(field(form.panel(), "imageSize.height").value()).isEqualTo(0.5);
        });
        Document scaled = EventThread.get(form::edit).apply(document);
        assertThat(scaled.width()).isEqualTo(300);
        assertThat(scaled.height()).isEqualTo(150);
        assertThat(scaled.resolution()).isEqualTo(300);
    }

    @Test
    void withoutResamplingOnlyTheResolutionChanges() {
        ImageSizeDialog.Form form = imageSize(LengthUnit.INCHES, false);
        EventThread.run(() -> field(form.panel(), "imageSize.width").setText("4"));
        Document resolved = EventThread.get(form::edit).apply(document);
        assertThat(resolved.width()).isEqualTo(600);
        assertThat(resolved.resolution()).isEqualTo(150);
        EventThread.run(() -> {
            combo(form.panel(), "imageSize.unit").setSelectedItem(LengthUnit.PIXELS);
            assertThat(field(form.panel(), "imageSize.width").isEnabled()).isFalse();
            assertThat(combo(form.panel(), "imageSize.method").isEnabled()).isFalse();
        });
    }

    @Test
    void theCanvasGrowsByLengthsToo() {
        CanvasSizeDialog.Form form = EventThread.get(() -> new CanvasSizeDialog.Form(document, LengthUnit.INCHES));
        EventThread.run(() -> {
            assertThat(field(form.panel(), "canvasSize.width").value()).isEqualTo(2);
            FormPart.of(form.panel(), JCheckBox.class, "canvasSize.relative").doClick(0);
            assertThat(field(form.panel(), "canvasSize.width").value()).isZero();
            field(form.panel(), "canvasSize.width").setText("0.5");
            field(form.panel(), "canvasSize.height").setText("-0.25");
            assertThat(form.width()).isEqualTo(750);
            assertThat(form.height()).isEqualTo(225);
            FormPart.of(form.panel(), JCheckBox.class, "canvasSize.relative").doClick(0);
            assertThat(field(form.panel(), "canvasSize.width").value()).isEqualTo(2.5);
            field(form.panel(), "canvasSize.height").setText("-3");
            assertThat(form.height()).isEqualTo(1);
            form.reset();
            assertThat(form.width()).isEqualTo(600);
        });
    }

    private static NewDocumentDialog.Form newDocument(LengthUnit unit) {
        return EventThread.get(
                () -> new NewDocumentDialog.Form(new NewDocumentDialog.Choices(600, 300, 300, Background.WHITE), unit));
    }

    private ImageSizeDialog.Form imageSize(LengthUnit unit, boolean resample) {
        return EventThread.get(() -> new ImageSizeDialog.Form(
                document, new ImageSizeDialog.Habits(true, resample, Resampling.BICUBIC), unit));
    }

    private static NumberField field(Container form, String name) {
        return FormPart.of(form, NumberField.class, name);
    }

    private static JComboBox<?> combo(Container form, String name) {
        return FormPart.of(form, JComboBox.class, name);
    }
}
