package inlay.app.tools;

import inlay.editor.select.Combine;
import inlay.editor.tool.Pointer;

/// What Shift and Alt on the press say about the selection that is drawn.
final class CombineKeys {
    private CombineKeys() {}

    /// @param chosen in the options bar
    static Combine effective(Combine chosen, Pointer pointer) {
        if (pointer.shift() && pointer.alt()) {
            return Combine.INTERSECT;
        }
        if (pointer.shift()) {
            return Combine.ADD;
        }
        return pointer.alt() ? Combine.SUBTRACT : chosen;
    }
}
