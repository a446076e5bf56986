package inlay.genfill.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The settings of a network as its `config.json` has them. What is not read, and not known to make no difference, is
/// refused in the end, so that no network is computed otherwise than it was meant.
public final class Configuration {

    private static final List<String> ABOUT = List.of("_class_name", "_diffusers_version", "_name_or_path");

    private final JsonNode json;
    private final Set<String> read = new HashSet<>(ABOUT);

    public Configuration(JsonNode json) {
        this.json = json;
    }

    /// The setting, if it is there and not `null`.
    public Optional<JsonNode> find(String name) {
        read.add(name);
        JsonNode value = json.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /// Whether the setting is there and `null`, which is not the same as absent where absent means a standard value.
    public boolean isNull(String name) {
        return json.path(name).isNull();
    }

    public Optional<String> text(String name) {
        return find(name).map(value -> require(value.isString(), name, value).stringValue());
    }

    public int whole(String name, int otherwise) {
        return find(name)
                .map(value -> require(value.isIntegralNumber(), name, value).intValue())
                .orElse(otherwise);
    }

    public double real(String name, double otherwise) {
        return find(name)
                .map(value -> require(value.isNumber(), name, value).doubleValue())
                .orElse(otherwise);
    }

    public boolean flag(String name, boolean otherwise) {
        return find(name)
                .map(value -> require(value.isBoolean(), name, value).booleanValue())
                .orElse(otherwise);
    }

    /// A list of words.
    public List<String> texts(String name, List<String> otherwise) {
        return list(name)
                .map(values -> values.stream()
                        .map(value -> require(value.isString(), name, value).stringValue())
                        .toList())
                .orElse(otherwise);
    }

    /// A list of whole numbers; a single one stands for a list of as many as there should be.
    public List<Integer> wholes(String name, int count, int otherwise) {
        return each(name, count)
                .map(values -> values.stream()
                        .map(value ->
                                require(value.isIntegralNumber(), name, value).intValue())
                        .toList())
                .orElse(Collections.nCopies(count, otherwise));
    }

    /// A list of flags; a single one stands for a list of as many as there should be.
    public List<Boolean> flags(String name, int count, boolean otherwise) {
        return each(name, count)
                .map(values -> values.stream()
                        .map(value -> require(value.isBoolean(), name, value).booleanValue())
                        .toList())
                .orElse(Collections.nCopies(count, otherwise));
    }

    private Optional<List<JsonNode>> each(String name, int count) {
        Optional<JsonNode> single = find(name).filter(JsonNode::isValueNode);
        if (single.isPresent()) {
            return Optional.of(Collections.nCopies(count, single.get()));
        }
        Optional<List<JsonNode>> values = list(name);
        values.ifPresent(list -> require(list.size() == count, name, json.path(name)));
        return values;
    }

    private Optional<List<JsonNode>> list(String name) {
        return find(name).map(value -> StreamSupport.stream(
                        require(value.isArray(), name, value).spliterator(), false)
                .toList());
    }

    /// One of the values that are supported.
    ///
    /// @throws UnsupportedNetworkException if it is another
    public <T> T oneOf(String name, T value, List<T> supported) {
        if (!supported.contains(value)) {
            throw unsupported(name, String.valueOf(value));
        }
        return value;
    }

    /// Ends the reading.
    ///
    /// @param immaterial settings that say what the weights say, too, or that make no difference
    /// @throws UnsupportedNetworkException if anything else is set to something
    public void refuseOthers(String... immaterial) {
        read.addAll(List.of(immaterial));
        List<String> others = new ArrayList<>();
        json.properties().forEach(setting -> {
            JsonNode value = setting.getValue();
            boolean unset = value.isNull() || value.isBoolean() && !value.booleanValue();
            if (!read.contains(setting.getKey()) && !unset) {
                others.add(setting.getKey());
            }
        });
        if (!others.isEmpty()) {
            throw unsupported(others.getFirst(), String.valueOf(json.path(others.getFirst())));
        }
    }

    public UnsupportedNetworkException unsupported(String name, String value) {
        return new UnsupportedNetworkException(
                "The network's setting “" + name + "” is " + value + ", which Inlay does not support.");
    }

    private JsonNode require(boolean sound, String name, JsonNode value) {
        if (!sound) {
            throw unsupported(name, value.toString());
        }
        return value;
    }
}
