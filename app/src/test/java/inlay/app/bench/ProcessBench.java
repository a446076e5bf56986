package inlay.app.bench;

import inlay.app.platform.StartupReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// Times the launcher and the start of the window from outside the process, and weighs the idle editor.
///
/// Memory is the proportional set size of Linux: pages shared with other processes count in part.
public final class ProcessBench {
    private static final int ROUNDS = 7;
    private static final long SETTLING_MILLISECONDS = 5_000;

    private final Path launcher;

    private ProcessBench(Path launcher) {
        this.launcher = launcher;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var bench = new ProcessBench(Path.of(System.getProperty("inlay.root")).resolve("inlay"));
        bench.finish("--version");
        figure("`inlay --version`, JVM included", bench.median(() -> bench.finish("--version")), "s", "");
        figure("`inlay --help`", bench.median(() -> bench.finish("--help")), "s", "");
        bench.startWindow();
        figure("start to usable window", bench.median(bench::startWindow), "s", "< 1.5 s");
        figure("idle memory, no document (PSS)", bench.idleMegabytes(), "MB", "< 200 MB");
    }

    private interface Measured {
        double seconds() throws IOException, InterruptedException;
    }

    private double median(Measured work) throws IOException, InterruptedException {
        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            seconds[round] = work.seconds();
        }
        return DoubleStream.of(seconds).sorted().toArray()[ROUNDS / 2];
    }

    private double finish(String... arguments) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = start(arguments);
        process.getInputStream().readAllBytes();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException("inlay " + Arrays.toString(arguments) + " ended with code " + code);
        }
        return (System.nanoTime() - begin) * 1e-9;
    }

    private double startWindow() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = start();
        try {
            awaitReady(process);
            return (System.nanoTime() - begin) * 1e-9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private double idleMegabytes() throws IOException, InterruptedException {
        Process process = start();
        try {
            awaitReady(process);
            Thread.sleep(SETTLING_MILLISECONDS);
            String kilobytes = Files.readString(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))
                    .lines()
                    .filter(line -> line.startsWith("Pss:"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("\\D", "");
            return Double.parseDouble(kilobytes) / 1024;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitReady(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(StartupReport.READY)) {
                return;
            }
        }
        throw new IOException("The editor ended before its window was ready.");
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(launcher.toString());
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("INLAY_JAVA_OPTIONS", "-Dinlay.startup.report=print");
        return builder.start();
    }

    private static void figure(String what, double value, String unit, String goal) {
        System.out.printf(Locale.ROOT, "figure | %s | %.2f %s | %s%n", what, value, unit, goal);
    }
}
