package inlay.app.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The longest events of a first user's journey through the window, each time in a new process with the options and the
/// class archive of the launcher.
///
/// Printed are the medians of all rounds: of the longest event by the clock, and of the one that needed most of a
/// processor, which others on the machine disturb less.
public final class EventThreadBench {
    private static final int ROUNDS = 3;

    private final Path root;
    private final Path folder;

    /// The longest event of a stage in one round, in milliseconds.
    private record Longest(double wall, double processor) {
        Longest with(double otherWall, double otherProcessor) {
            return new Longest(Math.max(wall, otherWall), Math.max(processor, otherProcessor));
        }
    }

    private EventThreadBench(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("inlay.root"));
        Map<Journey.Stage, List<Longest>> rounds = new EnumMap<>(Journey.Stage.class);
        for (int round = 0; round < ROUNDS; round++) {
            Path folder = Files.createTempDirectory("inlay-journey");
            new EventThreadBench(root, folder).journey().forEach((stage, longest) -> rounds.computeIfAbsent(
                            stage, absent -> new ArrayList<>())
                    .add(longest));
        }
        rounds.forEach((stage, longest) -> System.out.printf(
                Locale.ROOT,
                "figure | longest event: %s | %.0f ms (%.0f ms of processor) | < 100 ms%n",
                stage.title(),
                median(longest.stream().map(Longest::wall).toList()),
                median(longest.stream().map(Longest::processor).toList())));
    }

    private Map<Journey.Stage, Longest> journey() throws IOException, InterruptedException {
        Process process = start(prepared());
        Map<Journey.Stage, Longest> longest = new EnumMap<>(Journey.Stage.class);
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(JourneyRun.EVENT)) {
                    String[] words = line.substring(JourneyRun.EVENT.length()).split(" ");
                    longest.merge(
                            Journey.Stage.valueOf(words[0]),
                            new Longest(Double.parseDouble(words[1]), Double.parseDouble(words[2])),
                            (before, now) -> before.with(now.wall(), now.processor()));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("the journey ended with code " + process.exitValue());
        }
        return longest;
    }

    /// A photograph that was open before.
    private Path prepared() throws IOException {
        Path photograph = folder.resolve("journey.jpg");
        Files.copy(root.resolve("app/src/main/resources/inlay/app/shell/start/launch.jpg"), photograph);
        Path settings = Files.createDirectories(folder.resolve("config/inlay")).resolve("settings.json");
        Files.writeString(settings, "{\"recentFiles\": {\"files\": [\"" + photograph + "\"]}}");
        return photograph;
    }

    private Process start(Path photograph) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:SharedArchiveFile=" + root.resolve("app/target/inlay/inlay.jsa"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        // The dialog of Swing keeps the event thread busier than that of the system.
        command.add("-Dflatlaf.useSystemFileChooser=false");
        command.addAll(List.of("-cp", classPath(), JourneyRun.class.getName()));
        command.add(photograph.getFileName().toString().replaceFirst("\\..*", ""));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                        "XDG_STATE_HOME", folder.resolve("state").toString()));
        return builder.start();
    }

    /// That of the launcher, which the class archive belongs to, and behind it this benchmark.
    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(root.resolve("app/target/inlay/lib"))) {
            List<String> sorted = jars.map(Path::toString).sorted().toList();
            Stream<String> own = sorted.stream().filter(jar -> jar.contains("inlay-app-"));
            Stream<String> others = sorted.stream().filter(jar -> !jar.contains("inlay-app-"));
            return Stream.of(
                            own,
                            others,
                            Stream.of(root.resolve("app/target/test-classes").toString()))
                    .flatMap(paths -> paths)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
