package inlay.app.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.settings.LengthUnit;
import inlay.app.settings.Preferences;
import inlay.app.settings.Settings;
import inlay.app.shell.EventThread;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.EditRunner;
import inlay.app.theme.Theme;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.widget.NumberField;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dialogs from opening to answering, in real windows.
class DialogFlowTest {
    @TempDir
    private Path folder;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final PixelLayer layer = PixelLayer.of("Layer 1", Raster.filled(Region.ofSize(40, 30), Rgba16.WHITE));
    private final Session session = new Session(
            Document.ofSize(40, 30)
                    .withLayers(List.of(layer))
                    .withSelection(Optional.of(Mask.of(new Region(10, 10, 20, 10)))),
            "Open");
    private final OpenDocument document = new OpenDocument(session, Optional.empty(), "test");
    private BackgroundWork work;
    private Settings settings;
    private JFrame owner;
    private Dialogs dialogs;

    @BeforeEach
    void setUp() {
        settings = Settings.open(folder);
        EventThread.run(() -> {
            Theme.DARK.install();
            owner = new JFrame();
            work = new BackgroundWork(failures::add);
            dialogs = new Dialogs(owner, settings, new EditRunner(work, failures::add));
        });
    }

    @AfterEach
    void close() {
        EventThread.run(() -> {
            for (var window : owner.getOwnedWindows()) {
                window.dispose();
            }
            owner.dispose();
        });
        settings.close();
    }

    @Test
    void anEdgeIsPreviewedAppliedAndRemembered() {
        EdgeDialogs edges = new EdgeDialogs(dialogs);
        answer(
                () -> edges.grow(document),
                dialog -> {
                    FormPart.of(dialog, NumberField.class, "option.distance").setText("3");
                    assertThat(FormPart.of(dialog, JCheckBox.class, "dialog.preview")
                                    .isSelected())
                            .isTrue();
                },
                "dialog.accept");
        assertThat(session.document().selection().orElseThrow().bounds()).isEqualTo(new Region(7, 7, 26, 16));
        assertThat(session.hasDraft()).isFalse();
        answer(
                () -> edges.grow(document),
                dialog -> assertThat(FormPart.of(dialog, NumberField.class, "option.distance")
                                .value())
                        .isEqualTo(3),
                "dialog.cancel");
        assertThat(session.history().steps()).hasSize(2);
    }

    @Test
    void cancellingLeavesNoDraft() {
        answer(
                () -> new EdgeDialogs(dialogs).shrink(document),
                dialog -> FormPart.of(dialog, NumberField.class, "option.distance")
                        .setText("2"),
                "dialog.cancel");
        EventThread.await("the preview is over", () -> !session.hasDraft());
        assertThat(session.history().steps()).hasSize(1);
    }

    @Test
    void withoutThePreviewTheCanvasStaysAsItIs() {
        answer(
                () -> new EdgeDialogs(dialogs).feather(document),
                dialog -> {
                    FormPart.of(dialog, JCheckBox.class, "dialog.preview").doClick(0);
                    FormPart.of(dialog, NumberField.class, "option.distance").setText("4");
                    assertThat(session.hasDraft()).isFalse();
                },
                "dialog.accept");
        assertThat(session.history().steps()).hasSize(2);
    }

    @Test
    void anAreaIsFilledWithWhatWasChosen() {
        Toolbox toolbox = EventThread.get(() -> new Toolbox(Tools.slots(Expander.none()), ToolMemory.none()));
        answer(
                () -> new FillDialog(dialogs, toolbox).ask(document),
                dialog -> {
                    FormPart.of(dialog, JComboBox.class, "option.content").setSelectedItem(FillDialog.Content.BLACK);
                    FormPart.of(dialog, NumberField.class, "option.opacity").setText("50");
                },
                "dialog.accept");
        Raster filled = ((PixelLayer) session.document().layers().getFirst()).pixels();
        assertThat(filled.pixel(15, 15).red()).isBetween(32700, 32800);
        assertThat(filled.pixel(1, 1)).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void aNewLayerIsAddedAsOneStep() {
        answer(
                () -> new NewLayerDialog(dialogs).ask(document),
                dialog -> FormPart.of(dialog, JTextField.class, "newLayer.name").setText("Sky"),
                "dialog.accept");
        assertThat(session.document().layers().getLast().props().name()).isEqualTo("Sky");
        assertThat(session.history().steps()).hasSize(2);
    }

    @Test
    void theCanvasGrowsAroundItsMiddle() {
        answer(
                () -> new CanvasSizeDialog(dialogs, () -> Rgba16.BLACK).ask(document),
                dialog -> {
                    FormPart.of(dialog, JCheckBox.class, "canvasSize.relative").doClick(0);
                    FormPart.of(dialog, NumberField.class, "canvasSize.width").setText("20");
                },
                "dialog.accept");
        assertThat(session.document().canvas()).isEqualTo(Region.ofSize(60, 30));
        assertThat(((PixelLayer) session.document().layers().getFirst())
                        .pixels()
                        .bounds())
                .isEqualTo(new Region(10, 0, 40, 30));
    }

    @Test
    void thePreferencesAreSavedOrLeft() {
        answer(
                () -> new PreferencesDialog(dialogs).ask(),
                dialog -> FormPart.of(dialog, JComboBox.class, "option.unit").setSelectedItem(LengthUnit.INCHES),
                "dialog.cancel");
        assertThat(settings.get(Preferences.KEY).unit()).isEqualTo(LengthUnit.PIXELS);
        answer(
                () -> new PreferencesDialog(dialogs).ask(),
                dialog -> {
                    FormPart.of(dialog, JComboBox.class, "option.unit").setSelectedItem(LengthUnit.INCHES);
                    FormPart.of(dialog, NumberField.class, "option.historyMegabytes")
                            .setText("512");
                },
                "dialog.accept");
        assertThat(settings.get(Preferences.KEY).unit()).isEqualTo(LengthUnit.INCHES);
        assertThat(settings.get(Preferences.KEY).historyMegabytes()).isEqualTo(512);
    }

    @Test
    void theQualityIsAskedForInPercent() {
        var jpeg = StandardFormats.create().forName(Path.of("a.jpg")).orElseThrow();
        AtomicReference<Optional<SaveOptions>> chosen = new AtomicReference<>();
        answer(
                () -> chosen.set(new QualityDialog(owner).ask(jpeg, SaveOptions.DEFAULT)),
                dialog -> {
                    NumberField quality = FormPart.of(dialog, NumberField.class, "save.quality");
                    assertThat(quality.getText()).isEqualTo("92 %");
                    quality.setText("70");
                },
                "dialog.accept");
        assertThat(chosen.get()).contains(SaveOptions.DEFAULT.withQuality(0.7));
        answer(
                () -> chosen.set(new QualityDialog(owner).ask(jpeg, SaveOptions.DEFAULT)),
                dialog -> {},
                "dialog.cancel");
        assertThat(chosen.get()).isEmpty();
    }

    /// Opens a dialog, does something in it, and presses a button.
    private void answer(Runnable ask, Consumer<JDialog> user, String button) {
        EventQueue.invokeLater(ask);
        EventThread.await("the dialog is open", () -> shown().isPresent());
        EventThread.run(() -> {
            JDialog dialog = shown().orElseThrow();
            user.accept(dialog);
            FormPart.of(dialog, JButton.class, button).doClick(0);
        });
        EventThread.await("all is done", () -> shown().isEmpty() && work.tasks().isEmpty());
        assertThat(failures).isEmpty();
    }

    private Optional<JDialog> shown() {
        return Arrays.stream(owner.getOwnedWindows())
                .filter(window -> window instanceof JDialog && window.isShowing())
                .map(JDialog.class::cast)
                .findFirst();
    }
}
