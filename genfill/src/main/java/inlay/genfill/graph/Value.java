package inlay.genfill.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Something that the network computes, and what can be computed from it. Axes and extents are counted from the
/// slowest; negative axes from the fastest. Pictures are batch x channels x height x width, sequences
/// batch x tokens x width.
///
/// @param name unique in the graph
public record Value(Graph graph, String name) {

    private static final Attribute[] NEAREST = {
        Attribute.of("mode", "nearest"),
        Attribute.of("coordinate_transformation_mode", "asymmetric"),
        Attribute.of("nearest_mode", "floor")
    };

    // Arithmetic, with the usual broadcasting

    public Value plus(Value other) {
        return apply("Add", other);
    }

    public Value plus(double number) {
        return plus(graph.constant(number));
    }

    public Value minus(Value other) {
        return apply("Sub", other);
    }

    public Value times(Value other) {
        return apply("Mul", other);
    }

    public Value times(double number) {
        return times(graph.constant(number));
    }

    public Value dividedBy(Value other) {
        return apply("Div", other);
    }

    public Value dividedBy(double number) {
        return dividedBy(graph.constant(number));
    }

    /// The matrix product over the last two axes.
    public Value matmul(Value other) {
        return apply("MatMul", other);
    }

    // Functions of each number

    public Value sigmoid() {
        return apply("Sigmoid");
    }

    /// x σ(x), of Hendrycks and Gimpel, "Gaussian Error Linear Units" (2016).
    public Value silu() {
        return times(sigmoid());
    }

    /// x Φ(x) by the error function, of the same paper.
    public Value gelu() {
        return graph.apply("Gelu", List.of(this));
    }

    /// The approximation of [#gelu()] by a hyperbolic tangent.
    public Value geluByTanh() {
        return graph.apply("Gelu", List.of(this), Attribute.of("approximate", "tanh"));
    }

    /// The approximation x σ(1.702 x) of [#gelu()], which CLIP was trained with.
    public Value quickGelu() {
        return times(times(1.702).sigmoid());
    }

    /// x tanh(log(1 + eˣ)), of Misra, "Mish" (2019).
    public Value mish() {
        return apply("Mish");
    }

    public Value relu() {
        return apply("Relu");
    }

    public Value tanh() {
        return apply("Tanh");
    }

    public Value sin() {
        return apply("Sin");
    }

    public Value cos() {
        return apply("Cos");
    }

    public Value cast(ElementType type) {
        return graph.apply("Cast", List.of(this), Attribute.of("to", type.code()));
    }

    // Along axes

    public Value softmax(int axis) {
        return graph.apply("Softmax", List.of(this), Attribute.of("axis", axis));
    }

    /// The mean over some axes, which stay with an extent of 1.
    public Value mean(long... axes) {
        return apply("ReduceMean", graph.wholes(axes));
    }

    /// The index of the greatest number along an axis, which goes; the first of several.
    public Value indexOfGreatest(int axis) {
        return graph.apply("ArgMax", List.of(this), Attribute.of("axis", axis), Attribute.of("keepdims", 0));
    }

    /// What lies at `indices` along an axis; that axis is replaced by those of the indices.
    public Value gather(Value indices, int axis) {
        return graph.apply("Gather", List.of(this, indices), Attribute.of("axis", axis));
    }

    // Shape

    /// The extents of all axes.
    public Value shape() {
        return apply("Shape");
    }

    /// The extents of the axes from `begin` up to, but not including, `end`.
    public Value shape(int begin, int end) {
        return graph.apply("Shape", List.of(this), Attribute.of("start", begin), Attribute.of("end", end));
    }

    /// The same numbers in another shape: 0 stands for the extent that the axis has now, -1 for what remains.
    public Value reshaped(long... extents) {
        return reshaped(graph.wholes(extents));
    }

    /// The same numbers in a shape that is computed.
    public Value reshaped(Value extents) {
        return apply("Reshape", extents);
    }

    /// The axes in another order.
    public Value transposed(long... order) {
        return graph.apply("Transpose", List.of(this), Attribute.list("perm", order));
    }

    /// New axes of extent 1, at those places in the result.
    public Value unsqueezed(long... axes) {
        return apply("Unsqueeze", graph.wholes(axes));
    }

    /// Without axes of extent 1.
    public Value squeezed(long... axes) {
        return apply("Squeeze", graph.wholes(axes));
    }

    /// Repeated so that the extents become those given; only axes of extent 1 repeat.
    public Value expanded(Value extents) {
        return apply("Expand", extents);
    }

    /// The part from `begin` up to, but not including, `end` along an axis; negative ones count from its end.
    public Value slice(int axis, long begin, long end) {
        return graph.apply("Slice", List.of(this, graph.wholes(begin), graph.wholes(end), graph.wholes(axis)));
    }

    /// Parts of those extents along an axis, in order.
    public List<Value> split(int axis, long... extents) {
        return graph.applyForMany(
                "Split", extents.length, List.of(this, graph.wholes(extents)), Attribute.of("axis", axis));
    }

    /// That many equal parts along an axis.
    public List<Value> chunks(int axis, int count) {
        return graph.applyForMany(
                "Split", count, List.of(this), Attribute.of("axis", axis), Attribute.of("num_outputs", count));
    }

    /// This and others, one after the other along an axis.
    public Value concatenated(int axis, Value... others) {
        List<Value> parts = new ArrayList<>(List.of(this));
        parts.addAll(List.of(others));
        return graph.apply("Concat", parts, Attribute.of("axis", axis));
    }

    // Pictures

    /// Zeros around the picture.
    public Value padded(long top, long left, long bottom, long right) {
        return apply("Pad", graph.wholes(0, 0, top, left, 0, 0, bottom, right));
    }

    /// Every pixel repeated `factor` times in both directions.
    public Value enlarged(int factor) {
        return graph.apply(
                "Resize", List.of(this, graph.omitted(), graph.floats(List.of(4L), 1, 1, factor, factor)), NEAREST);
    }

    /// The nearest pixels at another's height and width, as PyTorch's `interpolate` takes them.
    public Value resizedLike(Value other) {
        Value extents = shape(0, 2).concatenated(0, other.shape(2, 4));
        return graph.apply("Resize", List.of(this, graph.omitted(), graph.omitted(), extents), NEAREST);
    }

    /// The means of squares of `size` pixels that lie edge to edge; those that the right or the lower edge cuts are
    /// left out.
    public Value averagePool(int size) {
        return graph.apply(
                "AveragePool",
                List.of(this),
                Attribute.list("kernel_shape", size, size),
                Attribute.list("strides", size, size));
    }

    /// Squares of `factor` pixels turned into channels, in PyTorch's order: channel, row, column.
    ///
    /// @param channels how many this has
    public Value pixelUnshuffled(int factor, int channels) {
        Value blocks = graph.apply("SpaceToDepth", List.of(this), Attribute.of("blocksize", factor));
        return blocks.reshaped(0, (long) factor * factor, channels, -1)
                .transposed(0, 2, 1, 3)
                .reshaped(blocks.shape());
    }

    // Attention

    /// Scaled dot-product attention of this, the queries, in several heads; all are sequences whose width the heads
    /// divide. Vaswani et al., "Attention Is All You Need" (2017).
    public Value attend(Value keys, Value values, int heads) {
        return graph.applyContributed(
                "MultiHeadAttention", List.of(this, keys, values), Attribute.of("num_heads", heads));
    }

    /// The same with a number added to each score before the softmax.
    ///
    /// @param mask queries x keys, or with a batch and heads before them
    public Value attend(Value keys, Value values, int heads, Value mask) {
        return graph.applyContributed(
                "MultiHeadAttention",
                List.of(this, keys, values, graph.omitted(), graph.omitted(), mask),
                Attribute.of("num_heads", heads));
    }

    private Value apply(String operator, Value... arguments) {
        return graph.apply(
                operator, Stream.concat(Stream.of(this), Stream.of(arguments)).toList());
    }
}
