package inlay.app.panels;

import inlay.app.widget.BlendModeRenderer;
import inlay.app.widget.ChoiceBox;
import inlay.editor.document.BlendMode;
import java.util.Arrays;
import javax.swing.DefaultComboBoxModel;

/// Photoshop's list of blend modes, a line between families; pass-through only for groups.
final class BlendModeChooser extends ChoiceBox<BlendMode> {
    private static final long serialVersionUID = 1;

    BlendModeChooser() {
        setName("blend-mode");
        setMaximumRowCount(BlendMode.values().length);
        setRenderer(new BlendModeRenderer());
        setToolTipText("Blend mode (Shift + and Shift - step through)");
        getAccessibleContext().setAccessibleName("Blend mode");
        offer(false);
    }

    /// @param group whether pass-through is offered too
    void offer(boolean group) {
        BlendMode[] modes = Arrays.stream(BlendMode.values())
                .filter(mode -> group || mode != BlendMode.PASS_THROUGH)
                .toArray(BlendMode[]::new);
        if (modes.length != getItemCount()) {
            setModel(new DefaultComboBoxModel<>(modes));
        }
    }
}
