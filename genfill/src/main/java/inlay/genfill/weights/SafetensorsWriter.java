package inlay.genfill.weights;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// Writes a safetensors file through a mapping, so that a file larger than the memory costs none: tensors are
/// declared first and filled in place, one after the other. The data begin at a multiple of 64 bytes.
public final class SafetensorsWriter {

    private static final int ALIGNMENT = 64;
    private static final ValueLayout.OfLong LENGTH = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Declared> tensors = new ArrayList<>();
    private long dataLength;

    private record Declared(TensorEntry entry, Consumer<MemorySegment> filler) {}

    /// Says something about the file, by key.
    public SafetensorsWriter describe(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    /// Declares a tensor.
    ///
    /// @param filler writes all of the segment it gets, which has the tensor's exact size and starts as zeros
    /// @throws IllegalArgumentException if the name was declared before
    public SafetensorsWriter add(String name, NumberFormat format, Shape shape, Consumer<MemorySegment> filler) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("declared twice: " + name);
        }
        long end = Math.addExact(dataLength, Math.multiplyExact(shape.elements(), (long) format.bytes()));
        tensors.add(new Declared(new TensorEntry(name, format, shape, dataLength, end), filler));
        dataLength = end;
        return this;
    }

    /// Declares a tensor of given numbers in a floating-point format.
    ///
    /// @throws IllegalArgumentException if their number is not that of the shape
    public SafetensorsWriter add(String name, NumberFormat format, Shape shape, float... values) {
        if (values.length != shape.elements()) {
            throw new IllegalArgumentException(name + " " + shape + " does not take " + values.length + " numbers");
        }
        return add(name, format, shape, data -> {
            for (int i = 0; i < values.length; i++) {
                format.set(data, i, values[i]);
            }
        });
    }

    /// Writes everything to `file`, replacing what was there.
    public void write(Path file) throws IOException {
        byte[] header = header();
        long dataStart = (long) Long.BYTES + header.length;
        try (var channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                var arena = Arena.ofShared()) {
            MemorySegment mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, dataStart + dataLength, arena);
            mapped.set(LENGTH, 0, header.length);
            MemorySegment.copy(header, 0, mapped, ValueLayout.JAVA_BYTE, Long.BYTES, header.length);
            for (Declared tensor : tensors) {
                TensorEntry entry = tensor.entry();
                tensor.filler().accept(mapped.asSlice(dataStart + entry.begin(), entry.length()));
            }
        }
    }

    private byte[] header() {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!metadata.isEmpty()) {
            json.put("__metadata__", metadata);
        }
        for (Declared tensor : tensors) {
            TensorEntry entry = tensor.entry();
            json.put(
                    entry.name(),
                    Map.of(
                            "dtype", entry.format().name(),
                            "shape", entry.shape().extents(),
                            "data_offsets", List.of(entry.begin(), entry.end())));
        }
        String text = JSON.writeValueAsString(json);
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        int padding = Math.floorMod(-(length + Long.BYTES), ALIGNMENT);
        return (text + " ".repeat(padding)).getBytes(StandardCharsets.UTF_8);
    }
}
