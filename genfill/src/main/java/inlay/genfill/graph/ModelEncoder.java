package inlay.genfill.graph;

import inlay.genfill.graph.Graph.Input;
import inlay.genfill.weights.Tensor;
import java.util.Collection;
import java.util.List;

/// Writes the protobuf messages of `onnx.proto`; the numbers below are its field numbers.
record ModelEncoder(Placement placement) {

    /// The first version whose models may hold 8-bit floats.
    private static final int INTERMEDIATE_REPRESENTATION = 9;

    private static final int OPERATOR_SET = 20;
    private static final int EXTERNAL = 1;

    byte[] encode(
            Collection<Input> inputs,
            Collection<String> outputs,
            List<Node> nodes,
            Collection<Initialiser> initialisers) {
        var graph = new Protobuf().text(2, "inlay");
        nodes.forEach(node -> graph.message(1, node(node)));
        initialisers.forEach(initialiser -> graph.message(5, initialiser(initialiser)));
        inputs.forEach(input -> graph.message(11, declaration(input.name(), input.type(), input.extents())));
        outputs.forEach(name -> graph.message(12, output(name)));
        return new Protobuf()
                .number(1, INTERMEDIATE_REPRESENTATION)
                .text(2, "Inlay")
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, OPERATOR_SET))
                .message(8, new Protobuf().text(1, "com.microsoft").number(2, 1))
                .toByteArray();
    }

    private static Protobuf node(Node node) {
        var message =
                new Protobuf().text(3, node.name()).text(4, node.operator()).text(7, node.domain());
        node.inputs().forEach(input -> message.text(1, input));
        node.outputs().forEach(output -> message.text(2, output));
        node.attributes().forEach(attribute -> message.message(5, attribute(attribute)));
        return message;
    }

    private static Protobuf attribute(Attribute attribute) {
        var message = new Protobuf().text(1, attribute.name());
        switch (attribute) {
            case Attribute.Real real -> message.real(2, real.value()).number(20, 1);
            case Attribute.Whole whole -> message.number(3, whole.value()).number(20, 2);
            case Attribute.Text text -> message.text(4, text.value()).number(20, 3);
            case Attribute.Wholes wholes -> {
                wholes.values().forEach(value -> message.number(8, value));
                message.number(20, 7);
            }
        }
        return message;
    }

    private static Protobuf declaration(String name, ElementType type, List<Extent> extents) {
        var shape = new Protobuf();
        for (Extent extent : extents) {
            shape.message(
                    1,
                    switch (extent) {
                        case Extent.Fixed(long size) -> new Protobuf().number(1, size);
                        case Extent.Named(String any) -> new Protobuf().text(2, any);
                    });
        }
        return new Protobuf()
                .text(1, name)
                .message(
                        2,
                        new Protobuf()
                                .message(
                                        1, new Protobuf().number(1, type.code()).message(2, shape)));
    }

    /// Without a shape: the runtime infers it.
    private static Protobuf output(String name) {
        var type = new Protobuf().message(1, new Protobuf().number(1, ElementType.FLOAT32.code()));
        return new Protobuf().text(1, name).message(2, type);
    }

    private Protobuf initialiser(Initialiser initialiser) {
        return switch (initialiser) {
            case Initialiser.Constant(String name, ElementType type, List<Long> extents, byte[] bytes) ->
                tensor(name, type, extents).raw(9, bytes);
            case Initialiser.Weight weight -> weight(weight);
        };
    }

    private Protobuf weight(Initialiser.Weight weight) {
        Tensor tensor = weight.tensor();
        return tensor(
                        weight.name(),
                        ElementType.of(tensor.format()),
                        tensor.shape().extents())
                .message(13, entry("location", placement.location(weight)))
                .message(13, entry("offset", String.valueOf(placement.offset(weight))))
                .message(13, entry("length", String.valueOf(tensor.data().byteSize())))
                .number(14, EXTERNAL);
    }

    private static Protobuf tensor(String name, ElementType type, List<Long> extents) {
        var message = new Protobuf().number(2, type.code()).text(8, name);
        extents.forEach(extent -> message.number(1, extent));
        return message;
    }

    private static Protobuf entry(String key, String value) {
        return new Protobuf().text(1, key).text(2, value);
    }
}
