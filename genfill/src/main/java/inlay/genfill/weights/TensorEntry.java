package inlay.genfill.weights;

/// One line of a safetensors header.
///
/// @param begin first byte, counted from the end of the header
/// @param end the byte after the last
record TensorEntry(String name, NumberFormat format, Shape shape, long begin, long end) {

    long length() {
        return end - begin;
    }
}
