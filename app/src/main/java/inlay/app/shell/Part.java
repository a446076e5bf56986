package inlay.app.shell;

import java.util.Optional;
import java.util.function.Supplier;

/// A part of the window, made when it is first asked for. For the event thread.
final class Part<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Part(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
