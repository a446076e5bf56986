package inlay.app.cli;

import inlay.app.models.Fact;
import inlay.app.models.ModelFacts;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.identity.LibraryHasher;
import inlay.genfill.library.inspect.Inspection;
import inlay.genfill.library.scan.ModelReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay models show`: all that one model tells.
@Command(
        name = "show",
        sortOptions = false,
        description = "Show what a model is: its system, its parts and their parameters, an adapter's rank and forms,"
                + " and what its maker wrote into it.",
        footerHeading = "%nExamples:%n",
        footer = {"  inlay models show ink.safetensors", "  inlay models show checkpoints/base --hash"})
final class ModelsShowCommand implements Callable<Integer> {
    private static final int LONGEST = 200;

    private final ModelsContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "A file or folder, or a name or SHA-256 from the library.")
    private String reference;

    @Option(names = "--hash", description = "Compute the SHA-256 if it is not known yet; reads the whole file.")
    private boolean hash;

    @Option(names = "--json", description = "Write JSON, for scripts.")
    private boolean json;

    ModelsShowCommand(ModelsContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        HashCache hashes = context.shelf().hashes();
        Inspection inspection = Inspection.of(hashed(find(hashes), hashes));
        if (json) {
            output.println(ModelJson.of(inspection));
        } else {
            print(inspection, output);
        }
        output.flush();
        return ExitCode.SUCCESS;
    }

    /// A path need not be in the library.
    private Model find(HashCache hashes) throws IOException {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            return context.library().require(reference);
        }
        Path parent = path.get().getParent();
        return new ModelReader(hashes)
                .read(path.get(), new ModelSource(Origin.FOLDER, parent == null ? path.get() : parent));
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(reference).toAbsolutePath().normalize()).filter(Files::exists);
        } catch (InvalidPathException onlyAName) {
            return Optional.empty();
        }
    }

    private Model hashed(Model model, HashCache hashes) throws IOException {
        if (!hash || model.hash().isPresent()) {
            return model;
        }
        TransferLine line = new TransferLine(spec.commandLine().getErr());
        var computed = new LibraryHasher(hashes).complete(List.of(model), line);
        line.finish();
        return model.withFiles(model.files().stream()
                .map(file -> Optional.ofNullable(computed.get(file.path()))
                        .map(file::withHash)
                        .orElse(file))
                .toList());
    }

    private static void print(Inspection inspection, PrintWriter output) {
        output.println(inspection.model().title());
        TextTable table = new TextTable();
        for (Fact fact : ModelFacts.of(inspection)) {
            table.row("  " + fact.label(), fact.value());
        }
        table.lines().forEach(output::println);
        if (!inspection.metadata().isEmpty()) {
            output.println("Metadata");
            TextTable metadata = new TextTable();
            inspection.metadata().forEach((key, value) -> metadata.row("  " + key, shortened(value)));
            metadata.lines().forEach(output::println);
        }
    }

    /// Control characters of a stranger's text do not reach the terminal.
    private static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST) + "… (" + line.length() + " characters, all with --json)";
    }
}
