package inlay.editor.format.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Lays a directory, its children and all their values out as bytes that stand at a known offset of a file.
public final class TiffDirectoryWriter {
    private static final int ENTRY_BYTES = 12;

    private TiffDirectoryWriter() {}

    /// @param at where in the file the bytes will stand; even
    public static byte[] write(TiffDirectory directory, ByteOrder order, long at) {
        Map<Integer, TiffEntry> entries = new TreeMap<>(directory.entries());
        directory.children().keySet().forEach(tag -> entries.put(tag, TiffEntry.longs(tag, order, 0)));
        int tableBytes = 2 + ENTRY_BYTES * entries.size() + 4;
        ByteBuffer table = ByteBuffer.allocate(tableBytes).order(order);
        Values values = new Values(at + tableBytes);
        table.putShort((short) entries.size());
        for (TiffEntry entry : entries.values()) {
            TiffDirectory child = directory.children().get(entry.tag());
            TiffEntry written = child == null
                    ? entry
                    : TiffEntry.longs(entry.tag(), order, values.append(write(child, order, values.end())));
            put(table, written, values);
        }
        table.putInt(0);
        return values.after(table.array());
    }

    /// A whole Exif block: a header and a directory.
    public static byte[] block(TiffDirectory directory, ByteOrder order) {
        byte[] body = write(directory, order, 8);
        ByteBuffer block = ByteBuffer.allocate(8 + body.length).order(order);
        byte mark = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
        return block.put(mark)
                .put(mark)
                .putShort((short) 42)
                .putInt(8)
                .put(body)
                .array();
    }

    private static void put(ByteBuffer table, TiffEntry entry, Values values) {
        table.putShort((short) entry.tag())
                .putShort((short) entry.type())
                .putInt(entry.value().length / TiffEntry.bytesOf(entry.type()));
        if (entry.value().length <= 4) {
            int after = table.position() + 4;
            table.put(entry.value()).position(after);
        } else {
            table.putInt((int) values.append(entry.value()));
        }
    }

    /// The values that do not fit into their entries, behind the table.
    private static final class Values {
        private final long start;
        private byte[] bytes = new byte[1024];
        private int length;

        Values(long start) {
            this.start = start;
        }

        long end() {
            return start + length;
        }

        long append(byte[] value) {
            long at = end();
            int padded = value.length + (value.length & 1);
            if (length + padded > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + padded));
            }
            System.arraycopy(value, 0, bytes, length, value.length);
            length += padded;
            return at;
        }

        byte[] after(byte[] table) {
            return ByteBuffer.allocate(table.length + length)
                    .put(table)
                    .put(bytes, 0, length)
                    .array();
        }
    }
}
