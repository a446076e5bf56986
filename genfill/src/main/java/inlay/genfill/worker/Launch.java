package inlay.genfill.worker;

import inlay.genfill.worker.child.Main;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a worker's JVM is started.
///
/// @param java the program `java`
/// @param classPath where the worker's classes are
/// @param entry the name of its main class
/// @param options of its JVM
/// @param natives the folder with the native libraries of a back end; empty for those that come with Inlay
/// @param exchange the folder for the files through which tensors cross
public record Launch(
        Path java, String classPath, String entry, List<String> options, Optional<Path> natives, Path exchange) {

    /// A file system in memory that Linux has for this very purpose.
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private static final boolean IS_WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final long LARGEST_HEAP = 2L << 30;

    public Launch {
        options = List.copyOf(options);
    }

    /// With the Java and the classes of this very program. Networks live outside the worker's heap, which holds graphs
    /// while they are built and little else.
    public static Launch ofThisProgram() {
        return new Launch(
                javaOfThisProgram(),
                System.getProperty("java.class.path"),
                Main.class.getName(),
                List.of(
                        "-Xmx" + Math.min(LARGEST_HEAP, 2 * Runtime.getRuntime().maxMemory()),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED"),
                Optional.empty(),
                exchangeOfThisSystem());
    }

    private static Path exchangeOfThisSystem() {
        return Files.isDirectory(SHARED_MEMORY) && Files.isWritable(SHARED_MEMORY)
                ? SHARED_MEMORY
                : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static Path javaOfThisProgram() {
        return Path.of(System.getProperty("java.home"), "bin", IS_WINDOWS ? "java.exe" : "java");
    }

    public Launch withNatives(Optional<Path> folder) {
        return new Launch(java, classPath, entry, options, folder, exchange);
    }

    /// Changes what the worker sees of its surroundings.
    ///
    /// @param scratch a folder for the worker's temporary files
    void adapt(Map<String, String> environment, Path scratch) {
        // A class path of many jars would otherwise fill the list of processes.
        environment.put("CLASSPATH", classPath);
        // The runtime makes a file as soon as its library is loaded.
        environment.put("TMPDIR", scratch.toString());
        if (IS_WINDOWS) {
            // Where the libraries are looked for that a library needs.
            natives.ifPresent(folder ->
                    environment.merge("PATH", folder.toString(), (others, own) -> own + File.pathSeparator + others));
        }
    }

    /// The command line.
    ///
    /// @param scratch a folder for the worker's temporary files
    List<String> command(Path scratch, List<Path> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add("-XX:ErrorFile=" + CrashReport.pattern());
        command.add("-XX:-CreateCoredumpOnCrash");
        natives.ifPresent(folder -> command.add("-Donnxruntime.native.path=" + folder));
        command.add(entry);
        arguments.forEach(argument -> command.add(argument.toString()));
        return command;
    }
}
