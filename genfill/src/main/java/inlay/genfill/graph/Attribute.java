package inlay.genfill.graph;

import java.util.List;
import java.util.stream.LongStream;

/// A constant setting of an operation.
public sealed interface Attribute {

    String name();

    record Whole(String name, long value) implements Attribute {}

    record Real(String name, float value) implements Attribute {}

    record Text(String name, String value) implements Attribute {}

    record Wholes(String name, List<Long> values) implements Attribute {

        public Wholes {
            values = List.copyOf(values);
        }
    }

    static Attribute of(String name, long value) {
        return new Whole(name, value);
    }

    static Attribute of(String name, double value) {
        return new Real(name, (float) value);
    }

    static Attribute of(String name, String value) {
        return new Text(name, value);
    }

    static Attribute list(String name, long... values) {
        return new Wholes(name, LongStream.of(values).boxed().toList());
    }
}
