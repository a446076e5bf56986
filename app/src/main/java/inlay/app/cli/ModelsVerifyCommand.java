package inlay.app.cli;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.identity.LibraryHasher;
import inlay.genfill.library.install.FileVerdict;
import inlay.genfill.library.install.Receipts;
import inlay.genfill.library.install.Verifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `inlay models verify`: reads models from beginning to end and says whether they are still what they were.
@Command(
        name = "verify",
        sortOptions = false,
        description = {
            "Read models completely and compare their SHA-256 with what is known of them.",
            "Without a name all are read, which takes as long as the disk needs."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  inlay models verify", "  inlay models verify checkpoints/base"})
final class ModelsVerifyCommand implements Callable<Integer> {
    private final ModelsContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "MODEL", description = "Names, paths or SHA-256 from the library.")
    private List<String> references = List.of();

    @Option(names = "--json", description = "Write JSON, for scripts.")
    private boolean json;

    ModelsVerifyCommand(ModelsContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        ModelLibrary library = context.library();
        List<Model> models = references.isEmpty()
                ? library.models()
                : references.stream().map(library::require).toList();
        HashCache hashes = context.shelf().hashes();
        var receipts = new Receipts(context.shelf().installFolder(context.folders()));
        var verifier = new Verifier(new LibraryHasher(hashes), receipts);
        TransferLine line = new TransferLine(spec.commandLine().getErr());
        List<FileVerdict> verdicts = new ArrayList<>();
        try {
            for (Model model : models) {
                verdicts.addAll(verifier.verify(model, line));
            }
        } finally {
            line.finish();
        }
        print(verdicts);
        return verdicts.stream().allMatch(FileVerdict::sound) ? ExitCode.SUCCESS : ExitCode.FAILURE;
    }

    private void print(List<FileVerdict> verdicts) {
        PrintWriter output = spec.commandLine().getOut();
        if (json) {
            output.println(text(verdicts));
        } else {
            TextTable table = new TextTable();
            verdicts.forEach(verdict -> table.row(
                    verdict.hash().brief(),
                    verdict.file().toString(),
                    verdict.finding().title()));
            table.lines().forEach(output::println);
            long bad = verdicts.stream().filter(verdict -> !verdict.sound()).count();
            output.println(verdicts.size()
                    + (verdicts.size() == 1 ? " file, " : " files, ")
                    + (bad == 0 ? "all sound." : bad + " changed or damaged: get them again from where they came."));
        }
        output.flush();
    }

    private static String text(List<FileVerdict> verdicts) {
        JsonMapper mapper = new JsonMapper();
        var root = mapper.createArrayNode();
        verdicts.forEach(verdict -> root.addObject()
                .put("file", verdict.file().toString())
                .put(
                        "finding",
                        verdict.finding().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("sha256", verdict.hash().hex())
                .put("sound", verdict.sound()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
