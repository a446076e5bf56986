package inlay.app.shell.status;

import inlay.app.shell.documents.DocumentTitle;
import inlay.app.theme.StyleClass;
import inlay.app.workspace.Viewport;
import inlay.app.workspace.Workspace;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JTextField;

/// The zoom as a field: a number in percent and Enter zooms about the middle of the view, Escape takes it back.
final class ZoomField extends JTextField {
    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;

    ZoomField(Workspace workspace) {
        this.workspace = workspace;
        setName("status.zoom");
        setToolTipText("Zoom in percent");
        StyleClass.style(this, StyleClass.CAPTION);
        putClientProperty("FlatLaf.style", "margin: 1,6,1,6");
        addActionListener(event -> apply());
        registerKeyboardAction(event -> refresh(), javax.swing.KeyStroke.getKeyStroke("ESCAPE"), WHEN_FOCUSED);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                selectAll();
            }

            @Override
            public void focusLost(FocusEvent event) {
                refresh();
            }
        });
    }

    void show(double zoom) {
        String text = DocumentTitle.zoom(zoom);
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private void refresh() {
        workspace.active().ifPresent(document -> show(document.viewport().zoom()));
    }

    private void apply() {
        workspace.active().ifPresent(document -> {
            try {
                double percent = Double.parseDouble(
                        getText().replace("%", "").replace(',', '.').strip());
                Viewport now = document.viewport();
                document.setViewport(new Viewport(percent / 100, now.centreX(), now.centreY()));
            } catch (NumberFormatException noNumber) {
                getToolkit().beep();
            }
            refresh();
            selectAll();
        });
    }
}
