package inlay.editor.format.inlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a program under `strace`, which reports the calls it makes to the operating system, or makes some of them fail.
final class SystemCalls {
    private SystemCalls() {}

    /// Whether this machine has `strace` and lets it trace.
    static boolean canBeTraced() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-e", "trace=fsync", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /// Runs a class with a `main` method to its end.
    ///
    /// @param options of strace
    /// @return the lines it printed
    static List<String> trace(List<String> options, Class<?> program, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strace", "-ff", "--seccomp-bpf", "-e", "signal=none"));
        command.addAll(options);
        command.addAll(JavaProgram.command(program, arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines;
        try (var printed = process.inputReader(StandardCharsets.UTF_8)) {
            lines = printed.lines().toList();
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new AssertionError(program.getSimpleName() + " ended with " + code + ": " + lines);
        }
        return lines;
    }

    /// The lines of the reports that `-o` wrote into a folder.
    static List<String> reports(Path folder) {
        try (var reports = Files.list(folder)) {
            List<String> lines = new ArrayList<>();
            for (Path report : reports.toList()) {
                lines.addAll(Files.readAllLines(report, StandardCharsets.ISO_8859_1));
            }
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
