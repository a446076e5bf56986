package inlay.app.panels;

import java.awt.event.MouseEvent;

/// What a press in the layers panel began and the pointer carries on until the button is let go.
interface LayerDrag {
    void to(MouseEvent event);

    void end(MouseEvent event);

    /// Whether the pointer has moved so far from the press that a drag is meant.
    static boolean isMeant(MouseEvent pressed, MouseEvent now) {
        return pressed.getPoint().distance(now.getPoint()) > 4;
    }
}
