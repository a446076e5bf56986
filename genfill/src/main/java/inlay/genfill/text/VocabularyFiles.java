package inlay.genfill.text;

import inlay.genfill.text.Vocabulary.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a vocabulary in any of the three forms it comes in: a tokenizer folder with `vocab.json` and `merges.txt`,
/// a `tokenizer.json`, or the merge list of the original CLIP (`bpe_simple_vocab_16e6.txt.gz`).
public final class VocabularyFiles {

    private static final int MAXIMUM_BYTES = 32 << 20;

    /// Merges that CLIP uses of its list: 49408 tokens less the 512 letters and the two marks.
    private static final int CLIP_MERGES = 49408 - 2 * 256 - 2;
    private static final JsonMapper JSON = new JsonMapper();

    private VocabularyFiles() {}

    /// @param path a folder or one of the files
    /// @throws UnreadableVocabularyException if it is missing, damaged, too large or not such a vocabulary
    public static Vocabulary read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                Path merges = path.resolve("merges.txt");
                return Files.exists(merges)
                        ? pair(path.resolve("vocab.json"), merges)
                        : whole(path.resolve("tokenizer.json"));
            }
            String name = path.getFileName().toString();
            return name.endsWith(".gz")
                    ? mergeList(path)
                    : name.equals("vocab.json") || name.equals("merges.txt")
                            ? pair(path.resolveSibling("vocab.json"), path.resolveSibling("merges.txt"))
                            : whole(path);
        } catch (IOException cause) {
            throw new UnreadableVocabularyException(path, "cannot be read: " + cause.getMessage() + ".", cause);
        } catch (JacksonException cause) {
            throw new UnreadableVocabularyException(path, "is not well-formed JSON.", cause);
        } catch (IllegalArgumentException cause) {
            throw new UnreadableVocabularyException(
                    path, "is not a CLIP vocabulary: " + cause.getMessage() + ".", cause);
        }
    }

    private static Vocabulary pair(Path vocabulary, Path merges) throws IOException {
        List<String> lines = text(merges, Files.newInputStream(merges)).lines().toList();
        return new Vocabulary(numbers(json(vocabulary)), Vocabulary.ranks(pairs(lines)));
    }

    private static Vocabulary mergeList(Path file) throws IOException {
        var lines = text(file, new GZIPInputStream(Files.newInputStream(file)))
                .lines()
                .skip(1);
        return Vocabulary.ofMerges(pairs(lines.limit(CLIP_MERGES).toList()));
    }

    private static Vocabulary whole(Path file) throws IOException {
        JsonNode tokenizer = json(file);
        JsonNode model = tokenizer.path("model");
        Map<String, Integer> numbers = numbers(model.path("vocab"));
        for (JsonNode added : tokenizer.path("added_tokens")) {
            if (added.path("content").isString() && added.path("id").canConvertToInt()) {
                numbers.putIfAbsent(
                        added.path("content").stringValue(), added.path("id").intValue());
            }
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode merge : model.path("merges")) {
            lines.add(
                    merge.isArray()
                            ? merge.path(0).asString("") + " " + merge.path(1).asString("")
                            : merge.asString(""));
        }
        return new Vocabulary(numbers, Vocabulary.ranks(pairs(lines)));
    }

    private static Map<String, Integer> numbers(JsonNode map) {
        Map<String, Integer> numbers = new HashMap<>();
        map.properties().forEach(entry -> {
            if (!entry.getValue().canConvertToInt() || entry.getValue().intValue() < 0) {
                throw new IllegalArgumentException("the token “" + entry.getKey() + "” has no number");
            }
            numbers.put(entry.getKey(), entry.getValue().intValue());
        });
        return numbers;
    }

    private static List<Pair> pairs(List<String> lines) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.strip().split(" ");
            if (line.isBlank() || line.startsWith("#version")) {
                continue;
            }
            if (parts.length != 2) {
                throw new IllegalArgumentException("a merge is not a pair: " + line);
            }
            pairs.add(new Pair(parts[0], parts[1]));
        }
        return pairs;
    }

    private static JsonNode json(Path file) throws IOException {
        return JSON.readTree(text(file, Files.newInputStream(file)));
    }

    private static String text(Path file, InputStream opened) throws IOException {
        try (opened) {
            byte[] bytes = opened.readNBytes(MAXIMUM_BYTES + 1);
            if (bytes.length > MAXIMUM_BYTES) {
                throw new UnreadableVocabularyException(file, "is too long for a vocabulary.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
