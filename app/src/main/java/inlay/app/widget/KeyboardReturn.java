package inlay.app.widget;

import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import java.util.stream.Stream;

/// Remembers who had the keyboard before a component took it, and gives it back: so that the tools' letters work again
/// as soon as something was chosen or typed in a bar.
final class KeyboardReturn extends FocusAdapter {
    private final Component component;
    private Optional<Component> before = Optional.empty();

    private KeyboardReturn(Component component) {
        this.component = component;
    }

    /// Watches the focus of a component.
    static KeyboardReturn from(Component component) {
        KeyboardReturn watching = new KeyboardReturn(component);
        component.addFocusListener(watching);
        return watching;
    }

    @Override
    public void focusGained(FocusEvent event) {
        if (!event.isTemporary()) {
            before = Optional.ofNullable(event.getOppositeComponent()).flatMap(KeyboardReturn::behind);
        }
    }

    /// Without anybody to give it back to, the next component has its turn.
    void giveBack() {
        before.filter(Component::isShowing).ifPresentOrElse(Component::requestFocusInWindow, component::transferFocus);
    }

    /// From one field to the next, the keyboard still belongs to whoever had it before the first.
    private static Optional<Component> behind(Component opposite) {
        return Stream.of(opposite.getFocusListeners())
                .filter(KeyboardReturn.class::isInstance)
                .findFirst()
                .map(earlier -> ((KeyboardReturn) earlier).before)
                .orElse(Optional.of(opposite));
    }
}
