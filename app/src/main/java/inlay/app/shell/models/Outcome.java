package inlay.app.shell.models;

import inlay.app.failure.Failure;
import inlay.genfill.library.StoppedException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/// How a piece of background work ended: with a value, or with a sentence that the window shows.
record Outcome<T>(Optional<T> value, String problem) {
    /// Runs `work`; what is not foreseen goes on as it is.
    static <T> Outcome<T> of(Callable<T> work) {
        try {
            return new Outcome<>(Optional.of(work.call()), "");
        } catch (StoppedException stopped) {
            return new Outcome<>(Optional.empty(), stopped.getMessage());
        } catch (IOException disk) {
            return new Outcome<>(
                    Optional.empty(),
                    Failure.sentence(disk).orElse("The disk does not play along: " + disk.getMessage() + "."));
        } catch (RuntimeException failure) {
            return new Outcome<>(Optional.empty(), Failure.sentence(failure).orElseThrow(() -> failure));
        } catch (Exception unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }
}
