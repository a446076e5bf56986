package inlay.app.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.widget.NumberField;
import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerProps;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewLayerDialogTest {
    private final Layer first = PixelLayer.of("Layer 1", Raster.EMPTY);
    private final Document document = Document.ofSize(20, 20).withLayers(List.of(first));

    @BeforeEach
    void install() {
        EventThread.run(Theme.DARK::install);
    }

    @Test
    void whatIsAskedForIsMadeAsOneStep() {
        Layer made = made(document, Optional.of(first.id()), form -> {
            FormPart.of(form.panel(), JTextField.class, "newLayer.name").setText(" Shade ");
            FormPart.of(form.panel(), JComboBox.class, "newLayer.mode").setSelectedItem(BlendMode.MULTIPLY);
            FormPart.of(form.panel(), NumberField.class, "newLayer.opacity").setText("35");
            FormPart.of(form.panel(), JCheckBox.class, "newLayer.clipped").doClick(0);
        });
        assertThat(made.props()).isEqualTo(new LayerProps("Shade", true, 0.35f, BlendMode.MULTIPLY, true, Locks.NONE));
    }

    @Test
    void withoutAWordItIsAPlainLayerWithTheNextName() {
        assertThat(made(document, Optional.of(first.id()), form -> {}).props()).isEqualTo(LayerProps.named("Layer 2"));
        assertThat(made(document, Optional.of(first.id()), form -> FormPart.of(
                                        form.panel(), JTextField.class, "newLayer.name")
                                .setText(" "))
                        .props()
                        .name())
                .isEqualTo("Layer 2");
    }

    @Test
    void theLowestLayerCannotBeClipped() {
        Document empty = document.withLayers(List.of());
        EventThread.run(() -> {
            NewLayerDialog.Form form = new NewLayerDialog.Form(empty, Optional.empty());
            assertThat(FormPart.of(form.panel(), JCheckBox.class, "newLayer.clipped")
                            .isEnabled())
                    .isFalse();
        });
    }

    @Test
    void passThroughIsForGroupsOnly() {
        EventThread.run(() -> {
            JComboBox<?> modes = FormPart.of(
                    new NewLayerDialog.Form(document, Optional.of(first.id())).panel(),
                    JComboBox.class,
                    "newLayer.mode");
            assertThat(modes.getItemCount()).isEqualTo(BlendMode.values().length - 1);
        });
    }

    private static Layer made(Document document, Optional<LayerId> active, Consumer<NewLayerDialog.Form> user) {
        return EventThread.get(() -> {
            NewLayerDialog.Form form = new NewLayerDialog.Form(document, active);
            user.accept(form);
            return form.edit().apply(document).layers().getLast();
        });
    }
}
