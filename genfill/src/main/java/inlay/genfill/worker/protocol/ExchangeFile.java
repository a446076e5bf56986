package inlay.genfill.worker.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/// A file in memory that two processes have mapped: one side writes tensors, the other reads them where they are.
///
/// The side that writes makes the file larger as needed. Room is taken by writing zeros first, since a map of a file
/// that the system has no room for ends the process that touches it. The other side maps again when a tensor lies
/// beyond what it has mapped. Used by one thread at a time.
public final class ExchangeFile implements SegmentAllocator, AutoCloseable {

    /// Tensors begin at multiples of this many bytes, a processor's cache line.
    public static final int ALIGNMENT = 64;

    private static final int SMALLEST = 1 << 20;

    private final FileChannel channel;

    /// Earlier, smaller maps of the same pages stay until the end: whoever holds a part of one may go on.
    private final Arena arena = Arena.ofShared();

    private MemorySegment mapped = MemorySegment.NULL;
    private long used;

    /// By address, since a part may belong to an earlier map.
    private final Map<Long, Long> offsets = new HashMap<>();

    private ExchangeFile(FileChannel channel) {
        this.channel = channel;
    }

    /// A new, empty file to write to.
    public static ExchangeFile create(Path file) throws IOException {
        return new ExchangeFile(FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /// A file that another process, or this one, has created.
    public static ExchangeFile open(Path file) throws IOException {
        return new ExchangeFile(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /// Forgets what was written: the next tensor lies at the beginning.
    public void rewind() {
        used = 0;
        offsets.clear();
    }

    /// Room for a tensor after the last one.
    ///
    /// @param alignment ignored; it is always [#ALIGNMENT]
    /// @throws ExchangeFullException if the system has no room for it
    @Override
    public MemorySegment allocate(long size, long alignment) {
        long offset = used;
        long end = Math.addExact(offset, size);
        if (end > mapped.byteSize()) {
            enlarge(Math.max(end, Math.max(SMALLEST, 2 * mapped.byteSize())));
        }
        used = Math.ceilDiv(end, ALIGNMENT) * ALIGNMENT;
        MemorySegment room = mapped.asSlice(offset, size);
        offsets.put(room.address(), offset);
        return room;
    }

    /// Where a part of this file lies that [#allocate(long, long)] gave out.
    public long offsetOf(MemorySegment part) {
        Long offset = offsets.get(part.address());
        if (offset == null) {
            throw new IllegalArgumentException("not a part of this file: " + part);
        }
        return offset;
    }

    /// A tensor's bytes.
    ///
    /// @throws ProtocolException if the file is not as long, or nothing can begin at the offset
    public MemorySegment view(long offset, long size) {
        if (offset < 0 || size < 0 || offset % ALIGNMENT != 0 || offset > Long.MAX_VALUE - size) {
            throw new ProtocolException("No tensor of " + size + " bytes can lie at " + offset + ".");
        }
        try {
            if (offset + size > mapped.byteSize()) {
                mapped = channel.map(MapMode.READ_WRITE, 0, channel.size(), arena);
            }
        } catch (IOException failure) {
            throw new ProtocolException("The tensors could not be mapped: " + failure.getMessage(), failure);
        }
        if (offset + size > mapped.byteSize()) {
            throw new ProtocolException("A tensor of " + size + " bytes at " + offset + " lies beyond the "
                    + mapped.byteSize() + " there are.");
        }
        return mapped.asSlice(offset, size);
    }

    private void enlarge(long size) {
        try {
            ByteBuffer zeros = ByteBuffer.allocate(SMALLEST);
            long filled = channel.size();
            while (filled < size) {
                zeros.clear().limit((int) Math.min(SMALLEST, size - filled));
                filled += channel.write(zeros, filled);
            }
            mapped = channel.map(MapMode.READ_WRITE, 0, size, arena);
        } catch (IOException failure) {
            giveUnmappedBack();
            throw new ExchangeFullException(size, failure);
        }
    }

    private void giveUnmappedBack() {
        try {
            channel.truncate(mapped.byteSize());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        arena.close();
        channel.close();
    }
}
