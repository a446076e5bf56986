package inlay.app.shell.dialog;

import inlay.app.widget.BlendModeRenderer;
import inlay.app.widget.FieldLabel;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerProps;
import inlay.editor.document.Locks;
import inlay.editor.edit.Edit;
import inlay.editor.layers.CreateEdits;
import inlay.editor.layers.Placement;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/// Asks what a new layer is called and how it blends with those below it.
public record NewLayerDialog(Dialogs dialogs) {
    public void ask(OpenDocument document) {
        Form form = new Form(document.session().document(), document.session().activeLayerId());
        if (new FormDialog(dialogs.owner(), "New Layer", form.panel, "OK", form::reset).ask()) {
            dialogs.edits().apply(document.session(), form.edit());
        }
    }

    /// The dialog's fields.
    static final class Form {
        private final Document document;
        private final Optional<LayerId> active;
        private final JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 12 8, wrap 4", "[trailing][grow, fill][trailing][80!, fill]"));
        private final JTextField name = new JTextField(20);
        private final JCheckBox clipped = new JCheckBox("Use previous layer to create clipping mask");
        private final JComboBox<BlendMode> mode = new JComboBox<>(Arrays.stream(BlendMode.values())
                .filter(one -> one != BlendMode.PASS_THROUGH)
                .toArray(BlendMode[]::new));
        private final NumberField opacity = new NumberField(0, 100, 0, "%");

        Form(Document document, Optional<LayerId> active) {
            this.document = document;
            this.active = active;
            name.setName("newLayer.name");
            clipped.setName("newLayer.clipped");
            mode.setName("newLayer.mode");
            opacity.setName("newLayer.opacity");
            mode.setRenderer(new BlendModeRenderer());
            mode.setMaximumRowCount(mode.getItemCount());
            clipped.setEnabled(Placement.above(document, active).index() > 0);
            clipped.setToolTipText("The layer shows only where the one below it does");
            mode.setToolTipText("How the layer blends with those below it");
            panel.add(new FieldLabel("Name", name));
            panel.add(name, "span 3");
            panel.add(clipped, "skip, span 3");
            panel.add(new FieldLabel("Mode", mode));
            panel.add(mode);
            panel.add(new ScrubLabel("Opacity", opacity));
            panel.add(opacity);
            reset();
        }

        void reset() {
            name.setText(CreateEdits.layerName(document));
            name.selectAll();
            clipped.setSelected(false);
            mode.setSelectedItem(BlendMode.NORMAL);
            opacity.setValue(100);
        }

        JPanel panel() {
            return panel;
        }

        Edit edit() {
            String typed = name.getText().strip();
            return CreateEdits.pixelLayer(
                    active,
                    new LayerProps(
                            typed.isEmpty() ? CreateEdits.layerName(document) : typed,
                            true,
                            (float) (opacity.value() / 100),
                            (BlendMode) mode.getSelectedItem(),
                            clipped.isSelected(),
                            Locks.NONE));
        }
    }
}
