package inlay.app.shell.dialog;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.Optional;

/// Finds the fields of a form by their names.
final class FormPart {
    private FormPart() {}

    static <C extends Component> C of(Container form, Class<C> type, String name) {
        return search(form, type, name).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static <C extends Component> Optional<C> search(Container inside, Class<C> type, String name) {
        return Arrays.stream(inside.getComponents())
                .flatMap(child -> type.isInstance(child) && name.equals(child.getName())
                        ? Optional.of(type.cast(child)).stream()
                        : child instanceof Container deeper
                                ? search(deeper, type, name).stream()
                                : Optional.<C>empty().stream())
                .findFirst();
    }
}
