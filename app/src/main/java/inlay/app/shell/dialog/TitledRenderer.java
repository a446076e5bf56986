package inlay.app.shell.dialog;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/// Shows values of a list by a title.
///
/// @param <T> the values
final class TitledRenderer<T> extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final transient Function<T, String> title;

    TitledRenderer(Class<T> type, Function<T, String> title) {
        this.type = type;
        this.title = title;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        String text = type.isInstance(value) ? title.apply(type.cast(value)) : "";
        return super.getListCellRendererComponent(list, text, index, selected, focused);
    }
}
