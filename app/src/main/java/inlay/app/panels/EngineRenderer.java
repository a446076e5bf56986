package inlay.app.panels;

import inlay.genfill.engine.EngineDescription;
import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/// Shows an engine by its label.
final class EngineRenderer extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        Object label = value instanceof EngineDescription engine ? engine.label() : value;
        return super.getListCellRendererComponent(list, label, index, selected, focused);
    }
}
