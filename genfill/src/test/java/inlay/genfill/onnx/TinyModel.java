package inlay.genfill.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes ONNX files of a few nodes, byte by byte as protobuf has it.
public final class TinyModel {

    /// The runtime's numbers for types.
    public static final int FLOAT = 1;

    public static final int INT64 = 7;
    public static final int FLOAT16 = 10;

    private TinyModel() {}

    /// `y = x + x`, of any length.
    public static byte[] doubling(int type) {
        return model(message()
                .field(1, node("Add", List.of("x", "x"), List.of("y")))
                .field(2, "doubling")
                .field(11, value("x", type))
                .field(12, value("y", type)));
    }

    /// Multiplies a square matrix by itself, again and again: takes as long as one likes, and can be stopped between
    /// two nodes.
    public static byte[] grinding(int nodes) {
        Message graph = message();
        for (int i = 0; i < nodes; i++) {
            String input = i == 0 ? "x" : "t" + i;
            String output = i == nodes - 1 ? "y" : "t" + (i + 1);
            graph.field(1, node("MatMul", List.of(input, "x"), List.of(output)));
        }
        return model(graph.field(2, "grinding")
                .field(11, value("x", FLOAT, "n", "n"))
                .field(12, value("y", FLOAT, "n", "n")));
    }

    /// Functions that call each other, one deeper each: the runtime's native code runs out of stack on thousands.
    public static byte[] functionChain(int depth) {
        Message model = message().field(1, 9).field(8, operators("", 17)).field(8, operators("local", 1));
        for (int i = 0; i < depth; i++) {
            Message body = i == depth - 1
                    ? node("Relu", List.of("x"), List.of("y"))
                    : node("F" + (i + 1), List.of("x"), List.of("y")).field(7, "local");
            model.field(
                    25,
                    message()
                            .field(1, "F" + i)
                            .field(4, "x")
                            .field(5, "y")
                            .field(7, body)
                            .field(9, operators("", 17))
                            .field(9, operators("local", 1))
                            .field(10, "local"));
        }
        return model.field(
                        7,
                        message()
                                .field(1, node("F0", List.of("x"), List.of("y")).field(7, "local"))
                                .field(2, "chain")
                                .field(11, value("x", FLOAT))
                                .field(12, value("y", FLOAT)))
                .bytes();
    }

    /// `y = x + w` where `w`, of `count` floats, lies in another file.
    public static byte[] withExternalWeights(String location, long offset, int count) {
        Message weights = message()
                .field(1, count)
                .field(2, FLOAT)
                .field(8, "w")
                .field(13, entry("location", location))
                .field(13, entry("offset", Long.toString(offset)))
                .field(13, entry("length", Long.toString(4L * count)))
                .field(14, 1);
        return model(message()
                .field(1, node("Add", List.of("x", "w"), List.of("y")))
                .field(2, "external")
                .field(5, weights)
                .field(11, value("x", FLOAT))
                .field(12, value("y", FLOAT)));
    }

    /// `y = x + w` where `w` has these extents and no values but these.
    public static byte[] withWeights(List<Long> extents, float... values) {
        Message weights = message();
        extents.forEach(extent -> weights.field(1, extent));
        ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putFloat(value);
        }
        weights.field(2, FLOAT).field(8, "w").field(9, raw.array());
        return model(message()
                .field(1, node("Add", List.of("x", "w"), List.of("y")))
                .field(2, "weights")
                .field(5, weights)
                .field(11, value("x", FLOAT))
                .field(12, value("y", FLOAT)));
    }

    /// A model around a graph, in the operators of release 17.
    public static byte[] model(Message graph) {
        return message().field(1, 9).field(7, graph).field(8, operators("", 17)).bytes();
    }

    public static Message node(String operator, List<String> inputs, List<String> outputs) {
        Message node = message();
        inputs.forEach(input -> node.field(1, input));
        outputs.forEach(output -> node.field(2, output));
        return node.field(4, operator);
    }

    /// What goes in or comes out; one axis of any extent where none is named.
    public static Message value(String name, int type, String... axes) {
        Message shape = message();
        for (String axis : axes.length == 0 ? new String[] {"n"} : axes) {
            shape.field(1, message().field(2, axis));
        }
        Message tensor = message().field(1, type).field(2, shape);
        return message().field(1, name).field(2, message().field(1, tensor));
    }

    public static Message operators(String domain, int release) {
        return message().field(1, domain).field(2, release);
    }

    private static Message entry(String key, String value) {
        return message().field(1, key).field(2, value);
    }

    public static Path write(Path file, byte[] model) {
        try {
            return Files.write(file, model);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Message message() {
        return new Message();
    }

    /// A protobuf message that grows field by field.
    public static final class Message {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        public Message field(int number, long value) {
            variable((long) number << 3);
            variable(value);
            return this;
        }

        public Message field(int number, String value) {
            return field(number, value.getBytes(StandardCharsets.UTF_8));
        }

        public Message field(int number, Message value) {
            return field(number, value.bytes());
        }

        public Message field(int number, byte[] value) {
            variable((long) number << 3 | 2);
            variable(value.length);
            bytes.writeBytes(value);
            return this;
        }

        public byte[] bytes() {
            return bytes.toByteArray();
        }

        private void variable(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                bytes.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }
    }
}
