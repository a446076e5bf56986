package inlay.genfill.parity;

import inlay.genfill.network.Configuration;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One golden file of a network.
///
/// @param json `name`, `cls`, `config`, `state_dict`, `inputs` and `outputs`
public record GoldenNetwork(JsonNode json) {

    private static final String SIZES = "time_ids";
    private static final List<Integer> SIZES_IN_PIXELS = List.of(64, 64, 0, 0, 64, 64);
    private static final Pattern RULE = Pattern.compile("u\\('(input:[^']+)'\\)");

    public String name() {
        return json.path("name").asString("unnamed");
    }

    /// The class of the reference implementation.
    public String referenceClass() {
        return json.path("cls").asString("");
    }

    public Configuration configuration() {
        return new Configuration(json.path("config"));
    }

    /// The same network with one setting more.
    GoldenNetwork withSetting(String setting, int value) {
        var changed = (ObjectNode) json.deepCopy();
        ((ObjectNode) changed.path("config")).put(setting, value);
        return new GoldenNetwork(changed);
    }

    /// The same network with sizes in pixels: its files say that those are computed by the rule, but the published
    /// figures are of a picture of 64 x 64 pixels of which nothing was cropped. Empty without
    /// such sizes.
    Optional<GoldenNetwork> withSizesInPixels() {
        JsonNode sizes = json.path("inputs").path(SIZES);
        if (!sizes.has("rule") || sizes.path("shape").path(1).asInt() != SIZES_IN_PIXELS.size()) {
            return Optional.empty();
        }
        var changed = (ObjectNode) json.deepCopy();
        var literal = ((ObjectNode) changed.path("inputs")).putArray(SIZES);
        for (int i = 0; i < sizes.path("shape").path(0).asInt(); i++) {
            var row = literal.addArray();
            SIZES_IN_PIXELS.forEach(row::add);
        }
        return Optional.of(new GoldenNetwork(changed.put("name", name() + " (with time_ids " + SIZES_IN_PIXELS + ")")));
    }

    /// The shapes of all weights by name.
    public SequencedMap<String, Shape> shapes() {
        SequencedMap<String, Shape> shapes = new LinkedHashMap<>();
        json.path("state_dict")
                .properties()
                .forEach(entry -> shapes.put(entry.getKey(), new Shape(extents(entry.getValue()))));
        return shapes;
    }

    /// Writes the weights into a safetensors file.
    ///
    /// @param naming turns a name of `state_dict` into the name in the file; the numbers stay those of the former
    public void write(Path file, NumberFormat format, UnaryOperator<String> naming) throws IOException {
        write(file, format, shapes(), naming);
    }

    static void write(Path file, NumberFormat format, Map<String, Shape> shapes, UnaryOperator<String> naming)
            throws IOException {
        var writer = new SafetensorsWriter();
        shapes.forEach((name, shape) -> {
            var numbers = HashNumbers.ofWeight(name, shape);
            writer.add(naming.apply(name), format, shape, data -> numbers.fill(format, data));
        });
        writer.write(file);
    }

    /// All inputs by name: those given by rule, and numbers and lists that stand in the file.
    public Map<String, Tensor> inputs() {
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        json.path("inputs").properties().forEach(entry -> {
            JsonNode input = entry.getValue();
            if (input.has("shape")) {
                inputs.put(entry.getKey(), computed(entry.getKey(), input));
            } else if (input.isNumber()) {
                inputs.put(entry.getKey(), Tensor.of(new float[] {input.floatValue()}, 1));
            } else if (input.isArray()) {
                inputs.put(entry.getKey(), literal(input));
            }
        });
        return inputs;
    }

    private static Tensor computed(String name, JsonNode input) {
        Matcher rule = RULE.matcher(input.path("rule").asString(""));
        String hashed = rule.find() ? rule.group(1) : "input:" + name;
        int[] shape =
                extents(input.path("shape")).stream().mapToInt(Math::toIntExact).toArray();
        int size = 1;
        for (int extent : shape) {
            size *= extent;
        }
        return Tensor.of(HashNumbers.ofInput(hashed).first(size), shape);
    }

    /// A list of numbers, or of lists of as many each.
    private static Tensor literal(JsonNode list) {
        if (list.path(0).isArray()) {
            List<Tensor> rows = new ArrayList<>();
            list.forEach(row -> {
                Tensor numbers = literal(row);
                rows.add(Tensor.of(numbers.toArray(), 1, numbers.size()));
            });
            return Tensor.concatenate(rows);
        }
        float[] values = new float[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i).floatValue();
        }
        return Tensor.of(values, values.length);
    }

    private static List<Long> extents(JsonNode list) {
        List<Long> extents = new ArrayList<>();
        list.forEach(extent -> extents.add(extent.longValue()));
        return extents;
    }

    /// What is expected, output by output.
    List<ExpectedTensor> outputs() {
        List<ExpectedTensor> outputs = new ArrayList<>();
        json.path("outputs")
                .properties()
                .forEach(entry -> outputs.add(new ExpectedTensor(entry.getKey(), entry.getValue())));
        return outputs;
    }
}
