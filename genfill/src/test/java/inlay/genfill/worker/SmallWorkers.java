package inlay.genfill.worker;

import inlay.genfill.inference.RuntimeSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settings for workers that start quickly and take little memory.
final class SmallWorkers {

    static final Patience SHORT = new Patience(
            Duration.ofSeconds(60),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5));

    private SmallWorkers() {}

    static Patience stoppingWithin(Duration stop) {
        return new Patience(SHORT.start(), stop, SHORT.silence(), SHORT.call(), SHORT.release(), SHORT.end());
    }

    static Patience silentFor(Duration silence) {
        return new Patience(SHORT.start(), SHORT.stop(), silence, SHORT.call(), SHORT.release(), SHORT.end());
    }

    /// The real worker.
    static WorkerSettings real() {
        return with(inlay.genfill.worker.child.Main.class);
    }

    /// A worker that misbehaves on demand.
    static WorkerSettings chaos() {
        return with(ChaosWorker.class);
    }

    /// A worker that never was one.
    ///
    /// @param behaviour a name of [Impostor.Behaviour]
    static WorkerSettings impostor(Impostor.Behaviour behaviour) {
        return with(Impostor.class, "-Dbehaviour=" + behaviour.name());
    }

    private static WorkerSettings with(Class<?> entry, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED"));
        options.addAll(List.of(more));
        var standard = Launch.ofThisProgram();
        return new WorkerSettings(
                RuntimeSettings.STANDARD,
                new Launch(
                        standard.java(),
                        standard.classPath(),
                        entry.getName(),
                        options,
                        Optional.empty(),
                        standard.exchange()),
                SHORT,
                1L << 30);
    }
}
