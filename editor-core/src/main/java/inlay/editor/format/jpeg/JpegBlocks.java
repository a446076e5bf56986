package inlay.editor.format.jpeg;

import inlay.editor.format.metadata.EmbeddedBlocks;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lays raw blocks out as JPEG application segments.
final class JpegBlocks {
    private static final int MOST_CONTENT = 65533;
    private static final int MOST_PROFILE_PARTS = 255;

    private JpegBlocks() {}

    /// The segments to stand behind the JFIF segment, markers included.
    static byte[] segments(EmbeddedBlocks blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (blocks.exif().length > 0 && fits(JpegSegments.EXIF, blocks.exif())) {
            segment(out, 0xE1, JpegSegments.EXIF, blocks.exif());
        }
        if (blocks.xmp().length > 0 && fits(JpegSegments.XMP, blocks.xmp())) {
            segment(out, 0xE1, JpegSegments.XMP, blocks.xmp());
        }
        profile(out, blocks.icc());
        return out.toByteArray();
    }

    /// What does not fit into a segment, in sentences for the user.
    static List<String> notes(EmbeddedBlocks blocks) {
        List<String> notes = new ArrayList<>();
        if (!fits(JpegSegments.EXIF, blocks.exif())) {
            notes.add("The camera data (Exif) is too large for a JPEG and was left out.");
        }
        if (!fits(JpegSegments.XMP, blocks.xmp())) {
            notes.add("The XMP metadata is too large for a JPEG and was left out.");
        }
        return notes;
    }

    private static boolean fits(byte[] mark, byte[] block) {
        return mark.length + block.length <= MOST_CONTENT;
    }

    private static void profile(ByteArrayOutputStream out, byte[] icc) {
        int most = MOST_CONTENT - JpegSegments.ICC.length - 2;
        int parts = (icc.length + most - 1) / most;
        for (int part = 1; part <= Math.min(parts, MOST_PROFILE_PARTS); part++) {
            byte[] mark = Arrays.copyOf(JpegSegments.ICC, JpegSegments.ICC.length + 2);
            mark[mark.length - 2] = (byte) part;
            mark[mark.length - 1] = (byte) parts;
            segment(out, 0xE2, mark, Arrays.copyOfRange(icc, (part - 1) * most, Math.min(icc.length, part * most)));
        }
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] mark, byte[] block) {
        int length = 2 + mark.length + block.length;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(mark);
        out.writeBytes(block);
    }
}
