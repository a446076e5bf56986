package inlay.app.cli;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelFile;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.inspect.Inspection;
import inlay.genfill.library.inspect.PartFacts;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.weights.checkpoint.Checkpoint.LowRankAdapter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Models as JSON for scripts. Names in it stay as they are; new ones may be added.
final class ModelJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ModelJson() {}

    static String of(ModelLibrary library, Predicate<Model> shown) {
        ObjectNode root = JSON.createObjectNode();
        var models = root.putArray("models");
        library.models().stream().filter(shown).forEach(model -> models.add(model(model)));
        var sources = root.putArray("folders");
        library.sources().forEach(source -> sources.addObject()
                .put("origin", lower(source.origin()))
                .put("folder", source.folder().toString()));
        var refused = root.putArray("refused");
        library.refused().forEach(refusal -> refused.addObject()
                .put("path", refusal.path().toString())
                .put("reason", refusal.sentence()));
        var vocabularies = root.putArray("vocabularies");
        library.vocabularies().forEach(path -> vocabularies.add(path.toString()));
        return text(root);
    }

    static String of(Inspection inspection) {
        ObjectNode root = model(inspection.model());
        var parts = root.putArray("parts");
        for (PartFacts part : inspection.parts()) {
            var node = parts.addObject()
                    .put("title", part.title())
                    .put("tensors", part.tensors())
                    .put("parameters", part.parameters())
                    .put("bytes", part.bytes());
            var formats = node.putObject("formats");
            part.formatsByShare()
                    .forEach(format -> formats.put(format.name(), part.formats().get(format)));
        }
        inspection.adapter().ifPresent(adapter -> {
            var node = root.putObject("adapter");
            var ranks = node.putObject("ranks");
            adapter.ranks().forEach((rank, count) -> ranks.put(String.valueOf(rank), count));
            var alphas = node.putArray("alphas");
            adapter.alphas().forEach(alphas::add);
            var targets = node.putObject("targets");
            adapter.targets().forEach(targets::put);
        });
        var words = root.putArray("triggerWords");
        inspection.triggerWords().forEach(words::add);
        var metadata = root.putObject("metadata");
        inspection.metadata().forEach(metadata::put);
        return text(root);
    }

    static String of(List<KnownModel> known) {
        var root = JSON.createArrayNode();
        for (KnownModel model : known) {
            ObjectNode node = root.addObject()
                    .put("name", model.name())
                    .put("title", model.title())
                    .put("kind", lower(model.kind()))
                    .put("about", model.about())
                    .put("license", model.licence().id())
                    .put("commercialUse", lower(model.licence().commercialUse()))
                    .put("page", model.page().toString());
            model.system().ifPresent(system -> node.put("system", lower(system)));
            model.approximateBytes().ifPresent(bytes -> node.put("approximateBytes", bytes));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode model(Model model) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", model.name())
                .put("title", model.title())
                .put("kind", lower(model.kind()))
                .put("path", model.path().toString())
                .put("packaging", lower(model.packaging()))
                .put("bytes", model.bytes())
                .put("header", model.header().hex());
        model.system().ifPresent(system -> node.put("system", lower(system)));
        model.variant().ifPresent(variant -> node.put("variant", lower(variant)));
        model.prediction().ifPresent(prediction -> node.putObject("prediction")
                .put("target", lower(prediction.target()))
                .put("certainty", lower(prediction.certainty())));
        if (model.content() instanceof LowRankAdapter adapter) {
            var forms = node.putArray("forms");
            adapter.forms().stream().sorted().forEach(form -> forms.add(lower(form)));
        }
        model.hash().map(Sha256::hex).ifPresent(hash -> node.put("sha256", hash));
        var files = node.putArray("files");
        for (ModelFile file : model.files()) {
            ObjectNode entry =
                    files.addObject().put("path", file.path().toString()).put("bytes", file.bytes());
            file.hash().map(Sha256::hex).ifPresent(hash -> entry.put("sha256", hash));
        }
        node.putObject("source")
                .put("origin", lower(model.source().origin()))
                .put("folder", model.source().folder().toString());
        return node;
    }

    private static String text(ObjectNode root) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
