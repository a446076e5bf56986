package inlay.app.tools.color;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;

/// Takes the pointer's place with the press and with every move of a drag; the press also takes the keyboard.
final class PressAndDrag extends MouseAdapter {
    private final JComponent field;
    private final Consumer<MouseEvent> take;

    private PressAndDrag(JComponent field, Consumer<MouseEvent> take) {
        this.field = field;
        this.take = take;
    }

    static void install(JComponent field, Consumer<MouseEvent> take) {
        PressAndDrag mouse = new PressAndDrag(field, take);
        field.addMouseListener(mouse);
        field.addMouseMotionListener(mouse);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        field.requestFocusInWindow();
        take.accept(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        take.accept(event);
    }
}
