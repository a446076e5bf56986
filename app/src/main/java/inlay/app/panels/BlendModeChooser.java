package inlay.app.panels;

import inlay.app.widget.ChoiceBox;
import inlay.editor.document.BlendMode;
import java.awt.Component;
import java.util.Arrays;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.UIManager;

/// Photoshop's list of blend modes, a line between families; pass-through only for groups.
final class BlendModeChooser extends ChoiceBox<BlendMode> {
    private static final long serialVersionUID = 1;

    BlendModeChooser() {
        setName("blend-mode");
        setMaximumRowCount(BlendMode.values().length);
        setRenderer(new ModeRenderer());
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

    private static final class ModeRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            BlendMode mode = (BlendMode) value;
            super.getListCellRendererComponent(list, mode == null ? "" : mode.label(), index, selected, focused);
            boolean starts = index > 0
                    && mode != null
                    && list.getModel().getElementAt(index - 1) instanceof BlendMode above
                    && above.family() != mode.family();
            if (starts) {
                setBorder(BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Separator.foreground")),
                        getBorder()));
            }
            return this;
        }
    }
}
