package inlay.genfill.weights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Weights spread over several safetensors files, listed by an index (`….safetensors.index.json`, as the Hugging
/// Face libraries write it). The index and the files must agree exactly, in both directions.
public final class ShardedWeights implements Weights {

    private static final long MAXIMUM_INDEX = 100_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path index;
    private final List<SafetensorsFile> shards;
    private final Map<String, SafetensorsFile> places;

    private ShardedWeights(Path index, List<SafetensorsFile> shards, Map<String, SafetensorsFile> places) {
        this.index = index;
        this.shards = List.copyOf(shards);
        this.places = places;
    }

    /// @throws UnusableWeightsException if the index cannot be read, a part is missing or damaged, or they disagree
    public static ShardedWeights open(Path index) {
        Map<String, String> fileOf = readIndex(index);
        Map<String, SafetensorsFile> shards = new LinkedHashMap<>();
        try {
            Map<String, SafetensorsFile> places = new LinkedHashMap<>();
            fileOf.forEach((tensor, file) -> {
                var shard = shards.computeIfAbsent(file, name -> SafetensorsFile.open(index.resolveSibling(name)));
                if (!shard.names().contains(tensor)) {
                    throw new UnusableWeightsException(
                            shard.file(), "lacks the tensor “" + tensor + "” that the index promises.");
                }
                places.put(tensor, shard);
            });
            refuseUnlisted(places, shards.values());
            return new ShardedWeights(index, new ArrayList<>(shards.values()), places);
        } catch (RuntimeException problem) {
            shards.values().forEach(SafetensorsFile::close);
            throw problem;
        }
    }

    private static void refuseUnlisted(Map<String, SafetensorsFile> places, Iterable<SafetensorsFile> shards) {
        for (SafetensorsFile shard : shards) {
            for (String name : shard.names()) {
                if (places.get(name) != shard) {
                    throw new UnusableWeightsException(
                            shard.file(), "holds the tensor “" + name + "”, which the index does not place there.");
                }
            }
        }
    }

    private static Map<String, String> readIndex(Path index) {
        try {
            if (Files.size(index) > MAXIMUM_INDEX) {
                throw new UnusableWeightsException(index, "is too long for an index of weights.");
            }
            JsonNode map = JSON.readTree(index.toFile()).path("weight_map");
            if (!map.isObject() || map.isEmpty()) {
                throw new UnusableWeightsException(index, "is not an index of weights: it has no “weight_map”.");
            }
            Map<String, String> fileOf = new LinkedHashMap<>();
            map.properties().forEach(entry -> fileOf.put(entry.getKey(), sibling(index, entry.getValue())));
            return fileOf;
        } catch (IOException cause) {
            throw new UnusableWeightsException(index, "cannot be read: " + cause.getMessage() + ".", cause);
        } catch (JacksonException cause) {
            throw new UnusableWeightsException(index, "is not a well-formed index of weights.", cause);
        }
    }

    /// An index comes with the model, from a stranger: it may name files beside itself and nothing else.
    private static String sibling(Path index, JsonNode name) {
        String text = name.isString() ? name.stringValue() : "";
        boolean plain = !text.isEmpty() && !text.startsWith(".") && text.chars().noneMatch(ShardedWeights::unsafe);
        if (!plain) {
            throw new UnusableWeightsException(index, "names a part “" + text + "” that is not a file beside it.");
        }
        return text;
    }

    private static boolean unsafe(int character) {
        return character == '/' || character == '\\' || character == ':' || character < ' ';
    }

    @Override
    public Path file() {
        return index;
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(places.keySet());
    }

    @Override
    public Optional<Tensor> find(String name) {
        return Optional.ofNullable(places.get(name)).flatMap(shard -> shard.find(name));
    }

    /// What the first part says.
    @Override
    public Map<String, String> metadata() {
        return shards.getFirst().metadata();
    }

    @Override
    public void close() {
        shards.forEach(SafetensorsFile::close);
    }
}
