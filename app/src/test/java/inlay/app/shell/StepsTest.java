package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final List<String> happened = new CopyOnWriteArrayList<>();

    private Runnable step(String name) {
        return () -> happened.add(name + (EventQueue.isDispatchThread() ? "" : " elsewhere"));
    }

    @Test
    void everyStepIsAnEventOfItsOwnSoThatOthersGetTheirTurn() {
        Runnable first = () -> {
            happened.add("first");
            EventQueue.invokeLater(step("what the first set off"));
        };
        EventThread.run(() -> {
            new Steps(List.of(first, step("second"), step("third"))).start();
            EventQueue.invokeLater(step("what was waiting"));
        });
        EventThread.await("all happened", () -> happened.size() == 5);
        assertThat(happened).containsExactly("first", "what was waiting", "what the first set off", "second", "third");
    }

    @Test
    void noStepsAreDoneAtOnce() {
        new Steps(List.of()).start();
        EventThread.run(step("something else"));
        assertThat(happened).containsExactly("something else");
    }

    @Test
    void aPartIsMadeOnceAndOnlyWhenItIsAskedFor() {
        Part<StringBuilder> part = new Part<>(() -> {
            happened.add("made");
            return new StringBuilder();
        });
        assertThat(happened).isEmpty();
        assertThat(part.get()).isSameAs(part.get());
        assertThat(happened).containsExactly("made");
    }
}
