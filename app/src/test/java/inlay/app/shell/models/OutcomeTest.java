package inlay.app.shell.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.library.StoppedException;
import inlay.genfill.library.download.DownloadException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void whatWasForeseenIsASentence() {
        assertThat(Outcome.of(() -> 3)).isEqualTo(new Outcome<>(Optional.of(3), ""));
        assertThat(problem(new DownloadException("The server is gone."))).isEqualTo("The server is gone.");
        assertThat(problem(new StoppedException())).isEqualTo("Stopped before the end.");
        assertThat(problem(new NoSuchFileException("ink"))).isEqualTo("There is no file ink.");
        assertThat(problem(new IOException("No space left"))).contains("No space left");
    }

    @Test
    void aDefectGoesOn() {
        IllegalStateException defect = new IllegalStateException("never");
        assertThatThrownBy(() -> problem(defect)).isSameAs(defect);
    }

    private static String problem(Exception thrown) {
        Outcome<Object> outcome = Outcome.of(() -> {
            throw thrown;
        });
        assertThat(outcome.value()).isEmpty();
        return outcome.problem();
    }
}
