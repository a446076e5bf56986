package inlay.app.widget;

import javax.swing.JComboBox;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/// A combo box for the bars and panels around the canvas: when its list closes it gives the keyboard back to where it
/// was, instead of keeping the letters that choose tools for finding entries.
public class ChoiceBox<E> extends JComboBox<E> {
    private static final long serialVersionUID = 1;

    @SafeVarargs
    public ChoiceBox(E... items) {
        super(items);
        KeyboardReturn keyboard = KeyboardReturn.from(this);
        addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent event) {}

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
                if (isFocusOwner()) {
                    keyboard.giveBack();
                }
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent event) {}
        });
    }
}
