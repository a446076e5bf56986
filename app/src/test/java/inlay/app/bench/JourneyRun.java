package inlay.app.bench;

import inlay.app.shell.Application;
import java.awt.AWTException;
import java.util.List;
import java.util.Locale;

/// One journey in a process of its own, where every class is loaded and every pixel painted for the first time. Prints
/// how long each event of each stage took; with the property `inlay.bench.trace`, a number of milliseconds, also where
/// the time of longer events went.
public final class JourneyRun {
    /// What a line with a measured event begins with.
    static final String EVENT = "event ";

    private static volatile Journey.Stage stage = Journey.Stage.PHOTOGRAPH;

    private JourneyRun() {}

    /// @param arguments the photograph's name without its ending
    public static void main(String[] arguments) throws AWTException {
        double tracing = Double.parseDouble(System.getProperty("inlay.bench.trace", "Infinity"));
        EventWatch watch = EventWatch.install(spell -> {
            System.out.printf(
                    Locale.ROOT,
                    "%s%s %.3f %.3f%n",
                    EVENT,
                    stage.name(),
                    spell.wallMilliseconds(),
                    spell.processorMilliseconds());
            if (spell.wallMilliseconds() > tracing) {
                System.err.println(stage.title() + ": " + spell.report());
            }
        });
        if (Double.isFinite(tracing)) {
            watch.sampling();
        }
        Application.start(List.of());
        System.exit(arrives(new Journey(new WindowDriver(), arguments[0])) ? 0 : 1);
    }

    /// The window would stay open if a journey that stops half-way did not end the process.
    private static boolean arrives(Journey journey) {
        try {
            for (Journey.Stage next : Journey.Stage.values()) {
                stage = next;
                next.go(journey);
            }
            return true;
        } catch (AssertionError | RuntimeException stopped) {
            System.err.println("The journey stopped at \"" + stage.title() + "\": " + stopped.getMessage());
            return false;
        }
    }
}
