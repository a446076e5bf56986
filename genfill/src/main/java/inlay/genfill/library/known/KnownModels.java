package inlay.genfill.library.known;

import inlay.genfill.library.ModelKind;
import inlay.genfill.library.NoSuchModelException;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.document.Documents;
import inlay.genfill.weights.checkpoint.BaseSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The table of models that can be installed.
public record KnownModels(List<KnownModel> models) {

    private static final String TABLE = "known-models.json";

    public KnownModels {
        models = List.copyOf(models);
    }

    /// The table that comes with the program.
    public static KnownModels standard() {
        try (InputStream table = KnownModels.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("This copy of Inlay is incomplete: " + TABLE + " is missing from it.");
            }
            return read(new JsonMapper().readTree(table));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// A table of one's own, in the form of `known-models.json`.
    ///
    /// @throws UnreadableTableException if it is not one
    public static KnownModels read(Path file) {
        JsonNode table = Documents.json(file);
        try {
            return read(table);
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw new UnreadableTableException(file, malformed);
        }
    }

    /// @throws NoSuchModelException if there is none of that name
    public KnownModel require(String name) {
        return models.stream()
                .filter(model -> model.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new NoSuchModelException("There is no model “" + name
                        + "” to install. These can be: "
                        + models.stream().map(KnownModel::name).collect(Collectors.joining(", ")) + "."));
    }

    private static KnownModels read(JsonNode table) {
        Map<String, Licence> licences = new LinkedHashMap<>();
        table.path("licenses").forEach(node -> licences.put(node.path("id").stringValue(), licence(node)));
        return new KnownModels(table.path("models")
                .valueStream()
                .map(node -> model(
                        node,
                        Optional.ofNullable(licences.get(node.path("license").asString("")))
                                .orElseThrow(() -> new IllegalArgumentException("no license for " + node))))
                .toList());
    }

    private static Licence licence(JsonNode node) {
        return new Licence(
                node.path("id").stringValue(),
                node.path("title").stringValue(),
                URI.create(node.path("text").stringValue()),
                Licence.CommercialUse.valueOf(node.path("commercialUse").stringValue()),
                node.path("restrictions")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    private static KnownModel model(JsonNode node, Licence licence) {
        URI base = URI.create(node.path("base").stringValue());
        return new KnownModel(
                node.path("name").stringValue(),
                node.path("title").stringValue(),
                ModelKind.valueOf(node.path("kind").stringValue()),
                node.path("system").isString()
                        ? Optional.of(BaseSystem.valueOf(node.path("system").stringValue()))
                        : Optional.empty(),
                node.path("about").stringValue(),
                licence,
                URI.create(node.path("page").stringValue()),
                number(node.path("approximateBytes")),
                node.path("files").valueStream().map(file -> file(file, base)).toList());
    }

    private static KnownFile file(JsonNode node, URI base) {
        return new KnownFile(
                node.path("to").stringValue(),
                base.resolve(node.path("from").stringValue()),
                number(node.path("bytes")),
                node.path("sha256").isString()
                        ? Optional.of(new Sha256(node.path("sha256").stringValue()))
                        : Optional.empty());
    }

    private static OptionalLong number(JsonNode node) {
        return node.isIntegralNumber() ? OptionalLong.of(node.longValue()) : OptionalLong.empty();
    }
}
