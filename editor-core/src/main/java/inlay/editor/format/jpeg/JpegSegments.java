package inlay.editor.format.jpeg;

import inlay.editor.format.metadata.EmbeddedBlocks;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads a JPEG's segments up to the first scan.
final class JpegSegments {
    static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MOST_SEGMENTS = 4096;
    private static final int MOST_GARBAGE = 1 << 16;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private final Map<Integer, byte[]> icc = new TreeMap<>();
    private EmbeddedBlocks blocks = EmbeddedBlocks.NONE;
    private boolean jfif;
    private int adobeTransform = -1;
    private byte[] frame = new byte[0];
    private int process;

    private JpegSegments() {}

    static JpegHeader read(InputStream stream) throws IOException {
        return new JpegSegments().parse(new DataInputStream(stream));
    }

    private JpegHeader parse(DataInputStream data) throws IOException {
        data.skipNBytes(2);
        for (int count = 0; count < MOST_SEGMENTS; count++) {
            int marker = nextMarker(data);
            if (marker == START_OF_SCAN) {
                return header();
            }
            if (marker == END_OF_IMAGE) {
                throw new IOException("it holds no picture");
            }
            boolean alone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            if (!alone) {
                int length = data.readUnsignedShort() - 2;
                if (length < 0) {
                    throw new IOException("it has a segment of impossible length");
                }
                byte[] segment = data.readNBytes(length);
                if (segment.length < length) {
                    throw new EOFException();
                }
                take(marker, segment);
            }
        }
        throw new IOException("it has more segments than any picture needs");
    }

    private static int nextMarker(DataInputStream data) throws IOException {
        int garbage = 0;
        int value = data.readUnsignedByte();
        while (true) {
            if (value == 0xFF) {
                value = data.readUnsignedByte();
                if (value != 0 && value != 0xFF) {
                    return value;
                }
            } else {
                value = data.readUnsignedByte();
            }
            if (++garbage > MOST_GARBAGE) {
                throw new IOException("its segments are damaged");
            }
        }
    }

    private void take(int marker, byte[] segment) {
        switch (marker) {
            case 0xE0 -> takeJfif(segment);
            case 0xE1 -> takeApplication(segment);
            case 0xE2 -> takeProfile(segment);
            case 0xEE -> {
                if (startsWith(segment, ADOBE) && segment.length >= 12) {
                    adobeTransform = segment[11] & 255;
                }
            }
            case 0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF -> {
                frame = segment;
                process = marker;
            }
            default -> {} // tables, comments and other programs' segments
        }
    }

    private void takeJfif(byte[] segment) {
        if (startsWith(segment, JFIF) && segment.length >= 12) {
            jfif = true;
            int density = ByteBuffer.wrap(segment).getShort(8) & 0xFFFF;
            switch (segment[7]) {
                case 1 -> blocks = blocks.withResolution(density);
                case 2 -> blocks = blocks.withResolution(density * 2.54);
                default -> {} // an aspect ratio only
            }
        }
    }

    private void takeApplication(byte[] segment) {
        if (startsWith(segment, EXIF) && blocks.exif().length == 0) {
            blocks = blocks.withExif(Arrays.copyOfRange(segment, EXIF.length, segment.length));
        } else if (startsWith(segment, XMP)) {
            blocks = blocks.withXmp(Arrays.copyOfRange(segment, XMP.length, segment.length));
        }
    }

    /// One numbered part of a profile (ICC.1:2010, annex B.4).
    private void takeProfile(byte[] segment) {
        if (startsWith(segment, ICC) && segment.length > ICC.length + 2) {
            icc.putIfAbsent(segment[ICC.length] & 255, Arrays.copyOfRange(segment, ICC.length + 2, segment.length));
        }
    }

    private JpegHeader header() throws IOException {
        if (frame.length < 6 || frame.length < 6 + 3 * (frame[5] & 255)) {
            throw new IOException("its frame header is missing or cut off");
        }
        ByteBuffer buffer = ByteBuffer.wrap(frame);
        int components = buffer.get(5) & 255;
        List<Integer> ids = new ArrayList<>();
        for (int component = 0; component < components; component++) {
            ids.add(buffer.get(6 + 3 * component) & 255);
        }
        return new JpegHeader(
                buffer.getShort(3) & 0xFFFF,
                buffer.getShort(1) & 0xFFFF,
                buffer.get(0) & 255,
                components,
                process,
                isRgb(ids),
                blocks.withIcc(profile()));
    }

    /// libjpeg's rule: JFIF means YCbCr; else Adobe's mark decides; else the components' names.
    private boolean isRgb(List<Integer> ids) {
        if (jfif) {
            return false;
        }
        return adobeTransform >= 0 ? adobeTransform == 0 : ids.equals(List.of((int) 'R', (int) 'G', (int) 'B'));
    }

    private byte[] profile() {
        int length = icc.values().stream().mapToInt(part -> part.length).sum();
        ByteBuffer whole = ByteBuffer.allocate(length);
        icc.values().forEach(whole::put);
        return whole.array();
    }

    private static boolean startsWith(byte[] segment, byte[] mark) {
        return segment.length >= mark.length && Arrays.equals(segment, 0, mark.length, mark, 0, mark.length);
    }
}
