package inlay.app.tools;

import inlay.editor.document.LayerId;
import inlay.editor.edit.Session;
import inlay.editor.layers.PropertyEdits;
import java.awt.event.KeyEvent;
import java.util.Optional;

/// Number keys set the active layer's opacity while the tool in hand has no use for them.
final class LayerOpacityKeys {
    private final DigitEntry digits = new DigitEntry();

    /// @return whether the key was a number that set an opacity
    boolean pressed(KeyEvent event, Session session) {
        int digit = DigitEntry.digit(event);
        Optional<LayerId> active = session.activeLayerId();
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
        if (digit < 0 || modified || active.isEmpty()) {
            return false;
        }
        session.apply(PropertyEdits.opacity(active.get(), digits.typed(digit, event.getWhen()) / 100f));
        return true;
    }
}
