package inlay.genfill.graph;

import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The weights under a prefix of names, as one enters folders, and the elementary layers that are made of them. A
/// network's code enters scopes named like the attributes of the reference module and so reads like it.
///
/// @param label tells the weights of several networks in one graph apart; empty for one network
/// @param prefix empty, or dotted names with a dot at the end
public record Scope(Graph graph, Weights weights, String label, String prefix) {

    /// All of the weights.
    public static Scope of(Graph graph, Weights weights) {
        return new Scope(graph, weights, "", "");
    }

    /// All of the weights of a further network in the same graph.
    ///
    /// @param label unlike that of any other network there
    public static Scope of(Graph graph, Weights weights, String label) {
        return new Scope(graph, weights, label + "/", "");
    }

    public Scope at(String name) {
        return new Scope(graph, weights, label, prefix + name + ".");
    }

    public Scope at(String list, int index) {
        return at(list + "." + index);
    }

    /// Whether there is a tensor of that name here.
    public boolean has(String name) {
        return weights.names().contains(prefix + name);
    }

    /// @throws inlay.genfill.weights.UnusableWeightsException if there is no such tensor
    public Tensor tensor(String name) {
        return weights.tensor(prefix + name);
    }

    /// @throws inlay.genfill.weights.UnusableWeightsException if there is no such tensor
    public Shape shape(String name) {
        return tensor(name).shape();
    }

    /// @throws inlay.genfill.weights.UnusableWeightsException if there is no such tensor
    public Value weight(String name) {
        return graph.weight(label + prefix + name, tensor(name));
    }

    /// A tensor seen in another shape of as many numbers.
    ///
    /// @throws inlay.genfill.weights.UnusableWeightsException if there is no such tensor
    public Value weight(String name, Shape shape) {
        Tensor tensor = tensor(name);
        return tensor.shape().equals(shape)
                ? weight(name)
                : graph.weight(label + prefix + name + " " + shape, tensor.reshaped(shape));
    }

    /// A linear layer over the last axis: `weight` is outputs x inputs, perhaps stored as a 1 x 1 convolution, and
    /// `bias` optional.
    public Value linear(Value input) {
        Value weight = weight("weight", shape("weight").squeezedTo(2));
        Value product = input.matmul(weight.transposed(1, 0));
        return has("bias") ? product.plus(weight("bias")) : product;
    }

    /// A convolution that keeps height and width: `weight` is outputs x inputs x height x width, perhaps stored as a
    /// matrix, and `bias` optional.
    public Value convolution(Value input) {
        return convolution(input, 1, Math.toIntExact((kernel().extent(2) - 1) / 2));
    }

    /// The same with a stride and zeros around the picture.
    public Value convolution(Value input, int stride, int padding) {
        Shape kernel = kernel();
        List<Value> arguments = new ArrayList<>(List.of(input, weight("weight", kernel)));
        if (has("bias")) {
            arguments.add(weight("bias"));
        }
        return graph.apply(
                "Conv",
                arguments,
                Attribute.list("kernel_shape", kernel.extent(2), kernel.extent(3)),
                Attribute.list("strides", stride, stride),
                Attribute.list("pads", padding, padding, padding, padding));
    }

    private Shape kernel() {
        Shape shape = shape("weight");
        List<Long> extents = new ArrayList<>(shape.extents());
        extents.addAll(Collections.nCopies(Math.max(0, 4 - shape.rank()), 1L));
        return new Shape(extents);
    }

    /// Normalises a picture in groups of channels, then scales and shifts each channel. Wu and He, "Group
    /// Normalization" (2018).
    public Value groupNorm(Value input, int groups, double epsilon) {
        Value grouped = input.reshaped(0, groups, -1);
        Value normalised = graph.apply(
                "InstanceNormalization",
                List.of(grouped, constants(groups, 1), constants(groups, 0)),
                Attribute.of("epsilon", epsilon));
        Shape channels = Shape.of(shape("weight").elements(), 1, 1);
        return normalised
                .reshaped(input.shape())
                .times(weight("weight", channels))
                .plus(weight("bias", channels));
    }

    private Value constants(int count, float value) {
        float[] values = new float[count];
        Arrays.fill(values, value);
        return graph.floats(List.of((long) count), values);
    }

    /// Normalises over the last axis; `bias` is optional. Ba et al., "Layer Normalization" (2016).
    public Value layerNorm(Value input, double epsilon) {
        List<Value> arguments = new ArrayList<>(List.of(input, weight("weight")));
        if (has("bias")) {
            arguments.add(weight("bias"));
        }
        return graph.apply("LayerNormalization", arguments, Attribute.of("axis", -1), Attribute.of("epsilon", epsilon));
    }

    /// The row of `weight` for each number of a token or position.
    public Value embedding(Value numbers) {
        return weight("weight").gather(numbers, 0);
    }
}
