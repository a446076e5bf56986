package inlay.genfill.weights;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One safetensors file, mapped into memory: opening costs the header, and a tensor costs its pages when they are
/// read. Whatever is wrong with the file is found on opening, before anything is allocated for it.
public final class SafetensorsFile implements Weights {

    private static final long MAXIMUM_HEADER = 100_000_000;
    private static final int LENGTH_BYTES = 8;
    private static final ValueLayout.OfLong LENGTH = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Path file;
    private final Arena arena;
    private final MemorySegment data;
    private final long dataStart;
    private final SafetensorsHeader header;

    private SafetensorsFile(Path file, Arena arena, MemorySegment mapped, long headerLength) {
        this.file = file;
        this.arena = arena;
        this.dataStart = LENGTH_BYTES + headerLength;
        this.data = mapped.asSlice(dataStart);
        var json = new SegmentInputStream(mapped.asSlice(LENGTH_BYTES, headerLength));
        this.header = SafetensorsHeader.read(file, json, data.byteSize());
    }

    /// Opens `file` through its real path, because the runtimes that read weights by themselves refuse links.
    ///
    /// @throws UnusableWeightsException if the file cannot be read or is anything but a sound safetensors file
    @SuppressWarnings("MustBeClosedChecker") // the opened file owns the arena
    public static SafetensorsFile open(Path file) {
        Arena arena = Arena.ofShared();
        try {
            Path real = file.toRealPath();
            MemorySegment mapped = map(real, arena);
            return new SafetensorsFile(real, arena, mapped, headerLength(real, mapped));
        } catch (NoSuchFileException cause) {
            arena.close();
            throw new UnusableWeightsException(file, "does not exist.", cause);
        } catch (IOException cause) {
            arena.close();
            throw new UnusableWeightsException(file, "cannot be read: " + cause.getMessage() + ".", cause);
        } catch (RuntimeException problem) {
            arena.close();
            throw problem;
        }
    }

    private static MemorySegment map(Path file, Arena arena) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    private static long headerLength(Path file, MemorySegment mapped) {
        ForeignFile.of(mapped).ifPresent(foreign -> {
            throw new UnusableWeightsException(file, foreign.refusal());
        });
        if (mapped.byteSize() < LENGTH_BYTES) {
            throw new UnusableWeightsException(file, "is too short to be a safetensors file.");
        }
        long length = mapped.get(LENGTH, 0);
        if (length < 2
                || length > mapped.byteSize() - LENGTH_BYTES
                || mapped.get(ValueLayout.JAVA_BYTE, LENGTH_BYTES) != '{') {
            throw new UnusableWeightsException(
                    file, "is not a safetensors file, or was cut off while it was downloaded.");
        }
        if (length > MAXIMUM_HEADER) {
            throw new UnusableWeightsException(file, "is damaged: its header is longer than the format allows.");
        }
        return length;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(header.tensors().keySet());
    }

    @Override
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(header.metadata());
    }

    @Override
    public Optional<Tensor> find(String name) {
        return Optional.ofNullable(header.tensors().get(name)).map(this::tensor);
    }

    private Tensor tensor(TensorEntry entry) {
        return new Tensor(
                entry.name(),
                entry.format(),
                entry.shape(),
                data.asSlice(entry.begin(), entry.length()),
                Optional.of(new FilePosition(file, dataStart + entry.begin())));
    }

    @Override
    public void close() {
        arena.close();
    }

    /// Reads a segment from its beginning to its end.
    private static final class SegmentInputStream extends InputStream {

        private final MemorySegment segment;
        private long position;

        SegmentInputStream(MemorySegment segment) {
            this.segment = segment;
        }

        @Override
        public int read() {
            return position == segment.byteSize()
                    ? -1
                    : Byte.toUnsignedInt(segment.get(ValueLayout.JAVA_BYTE, position++));
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, segment.byteSize() - position);
            if (count == 0 && length > 0) {
                return -1;
            }
            MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, position, target, offset, count);
            position += count;
            return count;
        }
    }
}
