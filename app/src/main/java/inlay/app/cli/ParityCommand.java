package inlay.app.cli;

import inlay.genfill.backend.Backends;
import inlay.genfill.inference.Backend;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.parity.Figure;
import inlay.genfill.parity.Finding;
import inlay.genfill.parity.Parity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay parity`: whether networks and samplers compute what the reference implementation does.
@Command(
        name = "parity",
        sortOptions = false,
        description = {
            "Compare networks, sampler loops and pipelines with golden numbers of the reference implementation.",
            "Each network is built from its configuration, filled with numbers computed from its tensors' names, written"
                    + " to a temporary file and run from there. The exit code is 1 if anything disagrees or cannot be"
                    + " built."
        },
        footerHeading = "%nExample:%n",
        footer = "  inlay parity golden/tiny golden/scheduler-loops.json")
final class ParityCommand implements Runnable {
    private static final String LINE = "%-46s %16s %16s %10s  %s%n";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A golden file, or a folder of them.")
    private List<Path> paths;

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            converter = BackendConverter.class,
            description = "Compute on this back end; 'inlay devices' lists them.")
    private Backend backend = Backend.CPU;

    private final Backends backends;
    private int entries;
    private int disagreements;

    ParityCommand(Backends backends) {
        this.backends = backends;
    }

    @Override
    public void run() {
        compare(new Parity(new OnnxLoader(backends.useHere(backend))));
    }

    private void compare(Parity parity) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(LINE, "name", "expected", "got", "error", "verdict");
        for (Path path : paths) {
            check(parity, path, out);
        }
        out.printf("%d of %d agree.%n", entries - disagreements, entries);
        out.flush();
        if (disagreements > 0) {
            throw new CommandFailure(disagreements + " of " + entries + " do not agree with their golden numbers.");
        }
    }

    private void check(Parity parity, Path path, PrintWriter out) {
        if (!Files.exists(path)) {
            throw new CommandFailure("“" + path + "” does not exist.");
        }
        try {
            parity.check(path, finding -> show(finding, out));
        } catch (IOException problem) {
            throw new CommandFailure("“" + path + "” could not be read: " + problem.getMessage() + ".");
        }
    }

    private void show(Finding finding, PrintWriter out) {
        entries++;
        if (!finding.agrees()) {
            disagreements++;
        }
        finding.problem()
                .ifPresentOrElse(
                        problem -> out.printf("%-46s %s%n", finding.name(), "NOT COMPARED: " + problem),
                        () -> finding.figures().forEach(figure -> show(finding.name(), figure, out)));
        out.flush();
    }

    private static void show(String name, Figure figure, PrintWriter out) {
        out.printf(
                LINE,
                name + " " + figure.name(),
                number("%.9g", figure.expected()),
                number("%.9g", figure.got()),
                number("%.2g", figure.error()),
                figure.agrees() ? "agrees" : "DISAGREES");
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
