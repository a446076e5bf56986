package inlay.app.panels;

import inlay.editor.edit.Session;
import inlay.editor.layers.PropertyEdits;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/// The text field that lies over a row while its layer is being renamed. Enter or leaving it renames, Escape does not.
final class LayerRename extends JTextField {
    private static final long serialVersionUID = 1;

    private final LayerList list;
    private final transient Refusal refusal;
    private final transient Runnable toCanvas;
    private transient @Nullable LayerRow row;
    private transient Optional<Session> session = Optional.empty();

    /// @param toCanvas gives the keyboard back to the canvas
    LayerRename(LayerList list, Refusal refusal, Runnable toCanvas) {
        this.list = list;
        this.refusal = refusal;
        this.toCanvas = toCanvas;
        setName("rename-layer");
        setVisible(false);
        getAccessibleContext().setAccessibleName("Layer name");
        addActionListener(event -> finish());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                finish();
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "cancel");
        getActionMap().put("cancel", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                leave();
            }
        });
        list.setLayout(null);
        list.add(this);
    }

    void begin(LayerRow renamed) {
        row = renamed;
        session = list.session();
        Rectangle text = list.geometry(renamed).text();
        list.scrollRectToVisible(text);
        setBounds(text.x - 6, text.y + 6, text.width + 8, text.height - 12);
        setText(renamed.layer().props().name());
        setVisible(true);
        selectAll();
        requestFocusInWindow();
    }

    /// Ends a renaming that is under way as Enter does.
    void finish() {
        LayerRow renamed = row;
        row = null;
        if (renamed != null) {
            String name = getText().strip();
            if (!name.isEmpty() && !name.equals(renamed.layer().props().name())) {
                session.ifPresent(open ->
                        refusal.apply(open, PropertyEdits.rename(renamed.layer().id(), name)));
            }
            leave();
        }
    }

    private void leave() {
        row = null;
        if (isFocusOwner()) {
            toCanvas.run();
        }
        setVisible(false);
    }
}
