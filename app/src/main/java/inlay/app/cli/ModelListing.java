package inlay.app.cli;

import inlay.app.models.ByteText;
import inlay.app.models.ModelFacts;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.Refusal;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.weights.checkpoint.BaseSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A library as lines of text: one block for each kind of model.
final class ModelListing {
    private ModelListing() {}

    /// @param shown the models that matter
    static List<String> of(ModelLibrary library, Predicate<Model> shown) {
        List<Model> models = library.models().stream().filter(shown).toList();
        TextTable table = new TextTable(2);
        models.forEach(model -> table.row(
                "  " + model.name(),
                ModelFacts.system(model),
                ByteText.of(model.bytes()),
                model.source().origin().title()));
        List<String> rows = table.lines();
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < models.size(); index++) {
            ModelKind kind = models.get(index).kind();
            if (index == 0 || models.get(index - 1).kind() != kind) {
                lines.add(kind.plural());
            }
            lines.add(rows.get(index));
        }
        return lines;
    }

    static String summary(ModelLibrary library, long shown) {
        int refused = library.refused().size();
        long folders = library.sources().size();
        return counted(shown, "model") + " in " + counted(folders, "folder")
                + (shown < library.models().size()
                        ? ", " + (library.models().size() - shown) + " more not shown (--all)"
                        : "")
                + (refused > 0 ? ", " + refused + " refused (--refused says why)" : "") + ".";
    }

    static List<String> refusals(List<Refusal> refused) {
        return refused.stream()
                .map(refusal -> refusal.path() + System.lineSeparator() + "  " + refusal.sentence())
                .toList();
    }

    /// What can be installed.
    static List<String> available(List<KnownModel> models) {
        TextTable table = new TextTable(3);
        for (KnownModel model : models) {
            table.row(
                    model.name(),
                    model.kind().title(),
                    model.system().map(BaseSystem::title).orElse(""),
                    model.approximateBytes().stream()
                            .mapToObj(bytes -> "about " + ByteText.of(bytes))
                            .collect(Collectors.joining()),
                    model.licence().title(),
                    model.licence().commercialUse().title());
        }
        return table.lines();
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
