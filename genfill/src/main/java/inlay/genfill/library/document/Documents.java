package inlay.genfill.library.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a document as a tree, whether it is written in JSON or in YAML.
public final class Documents {

    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 32;
    private static final int MOST_ALIASES = 10;
    private static final JsonMapper JSON = new JsonMapper();

    private Documents() {}

    /// @throws UnreadableDocumentException if it is missing, longer than a megabyte or not well-formed
    public static JsonNode json(Path file) {
        try {
            return JSON.readTree(text(file));
        } catch (JacksonException cause) {
            throw new UnreadableDocumentException(file, "is not well-formed JSON.", cause);
        }
    }

    /// @throws UnreadableDocumentException if it is missing, longer than a megabyte or not well-formed
    public static JsonNode yaml(Path file) {
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_BYTES)
                .build();
        try {
            String text = text(file);
            checkDepth(file, new ParserImpl(settings, new StreamReader(settings, text)));
            return tree(file, new Load(settings).loadFromString(text), 0);
        } catch (YamlEngineException cause) {
            throw new UnreadableDocumentException(file, "is not well-formed YAML.", cause);
        }
    }

    /// The loader calls itself for every level, events come one after the other.
    private static void checkDepth(Path file, Iterator<Event> events) {
        int depth = 0;
        while (events.hasNext()) {
            depth += switch (events.next().getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (depth > DEEPEST) {
                throw tooDeep(file);
            }
        }
    }

    /// By hand, because an alias to its own parent would keep a mapper busy for ever.
    private static JsonNode tree(Path file, Object value, int depth) {
        if (depth > DEEPEST) {
            throw tooDeep(file);
        }
        return switch (value) {
            case null -> JSON.getNodeFactory().nullNode();
            case Map<?, ?> map -> {
                var node = JSON.createObjectNode();
                map.forEach((key, inner) -> node.set(String.valueOf(key), tree(file, inner, depth + 1)));
                yield node;
            }
            case List<?> list -> {
                var node = JSON.createArrayNode();
                list.forEach(inner -> node.add(tree(file, inner, depth + 1)));
                yield node;
            }
            case Boolean truth -> JSON.getNodeFactory().booleanNode(truth);
            default -> JSON.getNodeFactory().stringNode(value.toString());
        };
    }

    private static UnreadableDocumentException tooDeep(Path file) {
        return new UnreadableDocumentException(file, "is nested too deeply.");
    }

    private static String text(Path file) {
        try (var input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableDocumentException(file, "is too long.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UnreadableDocumentException(file, "cannot be read: " + cause.getMessage() + ".", cause);
        }
    }
}
