package inlay.editor.format.jpeg;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Puts segments into a JPEG as it is written: behind the JFIF segment, which must come first, or at the very front.
final class SegmentInsertion extends FilterOutputStream {
    private static final int JFIF_MARKER = 0xE0;

    private final byte[] segments;
    private final byte[] head = new byte[6];
    private int seen;
    private int place;

    SegmentInsertion(OutputStream out, byte[] segments) {
        super(out);
        this.segments = segments;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length;
        while (at < end && (seen < head.length || seen <= place)) {
            write(bytes[at++]);
        }
        out.write(bytes, at, end - at);
    }

    @Override
    public void write(int value) throws IOException {
        if (seen < head.length) {
            head[seen] = (byte) value;
            if (seen == head.length - 1) {
                writeHead();
            }
        } else {
            if (seen == place) {
                out.write(segments);
            }
            out.write(value);
        }
        seen++;
    }

    private void writeHead() throws IOException {
        if ((head[3] & 255) == JFIF_MARKER) {
            place = 4 + ((head[4] & 255) << 8 | head[5] & 255);
            out.write(head);
        } else {
            out.write(head, 0, 2);
            out.write(segments);
            out.write(head, 2, head.length - 2);
        }
    }
}
