package inlay.genfill.graph;

/// One extent of an input: fixed, or any number under a name. The same name means the same number.
public sealed interface Extent {

    record Fixed(long size) implements Extent {}

    record Named(String name) implements Extent {}

    static Extent of(long size) {
        return new Fixed(size);
    }

    static Extent named(String name) {
        return new Named(name);
    }
}
