package inlay.genfill.graph;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.LongStream;

/// A network under construction. All arithmetic is in 32-bit floats; weights stored more narrowly are widened where
/// they enter, which the runtime does once at load or, to save memory, at every use.
public final class Graph {

    private static final String CONTRIBUTED = "com.microsoft";

    private final SequencedMap<String, Input> inputs = new LinkedHashMap<>();
    private final Set<String> outputs = new LinkedHashSet<>();
    private final List<Node> nodes = new ArrayList<>();
    private final SequencedMap<String, Initialiser> initialisers = new LinkedHashMap<>();
    private final Map<Object, Value> constants = new LinkedHashMap<>();
    private final Map<String, Value> weights = new LinkedHashMap<>();
    private boolean widened;

    record Input(String name, ElementType type, List<Extent> extents) {}

    /// Declares an input.
    ///
    /// @throws IllegalArgumentException if there is one of that name
    public Value input(String name, ElementType type, Extent... extents) {
        if (inputs.putIfAbsent(name, new Input(name, type, List.of(extents))) != null) {
            throw new IllegalArgumentException("the network has an input “" + name + "” already");
        }
        return new Value(this, name);
    }

    /// Declares an input of pictures of any number, height and width.
    ///
    /// @throws IllegalArgumentException if there is one of that name
    public Value pictures(String name, long channels) {
        return input(
                name,
                ElementType.FLOAT32,
                Extent.named("batch"),
                Extent.of(channels),
                Extent.named("height"),
                Extent.named("width"));
    }

    /// Whether an input of that name was declared.
    public boolean hasInput(String name) {
        return inputs.containsKey(name);
    }

    /// Declares an output of 32-bit floats.
    ///
    /// @throws IllegalArgumentException if there is one of that name
    public void output(String name, Value value) {
        if (!outputs.add(name)) {
            throw new IllegalArgumentException("the network has an output “" + name + "” already");
        }
        nodes.add(new Node("Identity", "", "output " + name, List.of(value.name()), List.of(name), List.of()));
    }

    /// A single constant.
    public Value constant(double value) {
        return floats(List.of(), (float) value);
    }

    /// A constant tensor.
    public Value floats(List<Long> extents, float... values) {
        ByteBuffer bytes = buffer(values.length * Float.BYTES);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return constant(ElementType.FLOAT32, extents, bytes);
    }

    /// A constant list of whole numbers, as shapes and axes are.
    public Value wholes(long... values) {
        ByteBuffer bytes = buffer(values.length * Long.BYTES);
        LongStream.of(values).forEach(bytes::putLong);
        return constant(ElementType.INT64, List.of((long) values.length), bytes);
    }

    private Value constant(ElementType type, List<Long> extents, ByteBuffer bytes) {
        Object identity = List.of(type, extents, ByteBuffer.wrap(bytes.array()));
        return constants.computeIfAbsent(identity, ignored -> {
            String name = "constant." + constants.size();
            initialisers.put(name, new Initialiser.Constant(name, type, extents, bytes.array()));
            return new Value(this, name);
        });
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// A tensor of the weights as 32-bit floats. The same name gives the same value.
    ///
    /// @param name unique in the graph for this tensor under this shape
    public Value weight(String name, Tensor tensor) {
        return weights.computeIfAbsent(name, ignored -> {
            initialisers.put(name, new Initialiser.Weight(name, tensor));
            Value stored = new Value(this, name);
            if (tensor.format() == NumberFormat.F32) {
                return stored;
            }
            widened = true;
            return stored.cast(ElementType.FLOAT32);
        });
    }

    /// An operation of ONNX with one result.
    public Value apply(String operator, List<Value> arguments, Attribute... attributes) {
        return add(operator, "", arguments, 1, attributes).getFirst();
    }

    /// An operation of ONNX with several results.
    public List<Value> applyForMany(String operator, int results, List<Value> arguments, Attribute... attributes) {
        return add(operator, "", arguments, results, attributes);
    }

    /// An operation that ONNX Runtime adds to ONNX, with one result.
    public Value applyContributed(String operator, List<Value> arguments, Attribute... attributes) {
        return add(operator, CONTRIBUTED, arguments, 1, attributes).getFirst();
    }

    /// The argument that leaves an optional input of an operation out.
    public Value omitted() {
        return new Value(this, "");
    }

    private List<Value> add(
            String operator, String domain, List<Value> arguments, int results, Attribute... attributes) {
        String name = operator + "." + nodes.size();
        List<String> produced = new ArrayList<>();
        for (int result = 0; result < results; result++) {
            produced.add(results == 1 ? name : name + "." + result);
        }
        List<String> consumed = arguments.stream().map(Value::name).toList();
        nodes.add(new Node(operator, domain, name, consumed, produced, Arrays.asList(attributes)));
        return produced.stream().map(result -> new Value(this, result)).toList();
    }

    /// The model of everything declared so far.
    public GraphModel build() {
        var placement = Placement.of(initialisers.values());
        byte[] bytes = new ModelEncoder(placement).encode(inputs.values(), outputs, nodes, initialisers.values());
        return new GraphModel(bytes, placement.folder(), placement.inMemory(), widened);
    }
}
