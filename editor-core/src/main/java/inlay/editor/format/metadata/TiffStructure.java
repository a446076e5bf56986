package inlay.editor.format.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Parses the directories of a TIFF structure - a TIFF or BigTIFF file, or an Exif block - without following a count
/// or an offset that the file cannot hold.
public final class TiffStructure {
    private static final int MOST_ENTRIES = 4096;
    private static final int MOST_VALUE_BYTES = 1 << 26;

    /// Random access to the bytes.
    public interface Source {
        long length();

        /// Exactly that many bytes.
        ///
        /// @throws IOException if they lie outside or cannot be read
        byte[] read(long offset, int bytes) throws IOException;

        static Source of(byte[] block) {
            return new Source() {
                @Override
                public long length() {
                    return block.length;
                }

                @Override
                public byte[] read(long offset, int bytes) throws IOException {
                    if (offset < 0 || bytes < 0 || offset > block.length - bytes) {
                        throw new IOException("an offset points outside the file");
                    }
                    return Arrays.copyOfRange(block, (int) offset, (int) offset + bytes);
                }
            };
        }
    }

    private final Source source;
    private final ByteOrder order;
    private final boolean big;
    private final long first;

    private TiffStructure(Source source, ByteOrder order, boolean big, long first) {
        this.source = source;
        this.order = order;
        this.big = big;
        this.first = first;
    }

    /// @throws IOException if the bytes do not begin like a TIFF structure
    public static TiffStructure of(Source source) throws IOException {
        byte[] head = source.read(0, 8);
        ByteOrder order =
                switch (head[0] << 8 | head[1]) {
                    case 'I' << 8 | 'I' -> ByteOrder.LITTLE_ENDIAN;
                    case 'M' << 8 | 'M' -> ByteOrder.BIG_ENDIAN;
                    default -> throw new IOException("the byte order mark is missing");
                };
        ByteBuffer buffer = ByteBuffer.wrap(head).order(order);
        return switch (buffer.getShort(2)) {
            case 42 -> new TiffStructure(source, order, false, buffer.getInt(4) & 0xFFFFFFFFL);
            case 43 ->
                new TiffStructure(
                        source,
                        order,
                        true,
                        ByteBuffer.wrap(source.read(8, 8)).order(order).getLong());
            default -> throw new IOException("the version number is neither 42 nor 43");
        };
    }

    /// Whether this is BigTIFF, with offsets of 64 bits.
    public boolean isBig() {
        return big;
    }

    public ByteOrder order() {
        return order;
    }

    /// The first directory, with its Exif and GPS directories.
    public TiffDirectory directory() throws IOException {
        return directory(first);
    }

    /// The directory at an offset, with its Exif and GPS directories.
    public TiffDirectory directory(long offset) throws IOException {
        return directory(offset, true);
    }

    private TiffDirectory directory(long offset, boolean withChildren) throws IOException {
        int countBytes = big ? 8 : 2;
        int entryBytes = big ? 20 : 12;
        long count = number(source.read(offset, countBytes), 0, countBytes);
        if (count < 0 || count > MOST_ENTRIES) {
            throw new IOException("a directory claims " + count + " entries");
        }
        int size = (int) count * entryBytes;
        byte[] table = source.read(offset + countBytes, size);
        Map<Integer, TiffEntry> entries = new TreeMap<>();
        Map<Integer, TiffDirectory> children = new TreeMap<>();
        for (int at = 0; at < size; at += entryBytes) {
            TiffEntry entry = entry(table, at);
            if (withChildren && (entry.tag() == TiffDirectory.EXIF || entry.tag() == TiffDirectory.GPS)) {
                children.put(entry.tag(), directory(entry.first(), false));
            } else {
                entries.put(entry.tag(), entry);
            }
        }
        return new TiffDirectory(entries, children, offset, next(offset + countBytes + size));
    }

    private TiffEntry entry(byte[] table, int at) throws IOException {
        int tag = (int) number(table, at, 2);
        int type = (int) number(table, at + 2, 2);
        int inline = big ? 8 : 4;
        long count = number(table, at + 4, inline);
        int unit = TiffEntry.bytesOf(type);
        if (unit == 0) {
            return new TiffEntry(tag, TiffEntry.UNDEFINED, order, new byte[0]);
        }
        if (count < 0 || count > source.length() / unit || count * unit > MOST_VALUE_BYTES) {
            throw new IOException("field " + tag + " claims " + count + " values, more than the file holds");
        }
        int bytes = (int) count * unit;
        int valueAt = at + 4 + inline;
        byte[] value = bytes <= inline
                ? Arrays.copyOfRange(table, valueAt, valueAt + bytes)
                : source.read(number(table, valueAt, inline), bytes);
        return new TiffEntry(tag, type, order, value);
    }

    private long next(long at) {
        try {
            int bytes = big ? 8 : 4;
            return number(source.read(at, bytes), 0, bytes);
        } catch (IOException cut) {
            return 0; // many writers end an Exif block here
        }
    }

    private long number(byte[] bytes, int at, int size) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
        return switch (size) {
            case 2 -> buffer.getShort(at) & 0xFFFF;
            case 4 -> buffer.getInt(at) & 0xFFFFFFFFL;
            default -> buffer.getLong(at);
        };
    }
}
