package inlay.app.cli;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.known.KnownModels;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay models list`: what is in the library, or what could be.
@Command(
        name = "list",
        sortOptions = false,
        description = "List the models in Inlay's folder, in added folders and in those of other programs.",
        footerHeading = "%nExamples:%n",
        footer = {"  inlay models list", "  inlay models list --kind lora ink", "  inlay models list --available"})
final class ModelsListCommand implements Runnable {
    private final ModelsContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Only models with this in their name.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = ModelKindConverter.class,
            description = "Only one kind, such as checkpoint, lora, controlnet, vae or embedding.")
    private Optional<ModelKind> kind = Optional.empty();

    @Option(names = "--all", description = "Also what Inlay cannot use.")
    private boolean all;

    @Option(names = "--refused", description = "List what was refused, and why.")
    private boolean refused;

    @Option(names = "--available", description = "List what can be installed instead.")
    private boolean available;

    @Option(names = "--json", description = "Write JSON, for scripts.")
    private boolean json;

    ModelsListCommand(ModelsContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        PrintWriter output = spec.commandLine().getOut();
        if (available) {
            listAvailable(output);
        } else {
            list(output, context.library());
        }
        output.flush();
    }

    private void listAvailable(PrintWriter output) {
        var known = KnownModels.standard().models().stream()
                .filter(model -> kind.isEmpty() || kind.get() == model.kind())
                .filter(model -> contains(model.name() + " " + model.title()))
                .toList();
        if (json) {
            output.println(ModelJson.of(known));
        } else {
            ModelListing.available(known).forEach(output::println);
        }
    }

    private void list(PrintWriter output, ModelLibrary library) {
        Predicate<Model> shown = model -> (all || model.kind().usable() || kind.isPresent())
                && (kind.isEmpty() || kind.get() == model.kind())
                && contains(model.name() + " " + model.title());
        if (json) {
            output.println(ModelJson.of(library, shown));
        } else if (refused) {
            ModelListing.refusals(library.refused()).forEach(output::println);
        } else {
            ModelListing.of(library, shown).forEach(output::println);
            long count = library.models().stream().filter(shown).count();
            output.println(ModelListing.summary(library, count));
            if (library.models().isEmpty()) {
                output.println("'inlay models add FOLDER' adds a folder that has some; 'inlay models list --available'"
                        + " shows what can be installed.");
            }
        }
    }

    private boolean contains(String name) {
        return text.isEmpty()
                || name.toLowerCase(Locale.ROOT).contains(text.get().toLowerCase(Locale.ROOT));
    }
}
