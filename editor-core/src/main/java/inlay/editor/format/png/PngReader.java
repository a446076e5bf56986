package inlay.editor.format.png;

import inlay.editor.format.FailedInput;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.metadata.DecodedPicture;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.raster.Raster;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one PNG stream: chunks in order, rows as they come.
public final class PngReader {
    private static final int MOST_CHUNKS = 100_000;
    private static final double METRES_PER_INCH = 0.0254;

    private final Path file;
    private final Limits limits;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();
    private EmbeddedBlocks blocks = EmbeddedBlocks.NONE;
    private int[] palette = new int[0];
    private byte[] transparency = new byte[0];
    private @Nullable Raster pixels;

    private PngReader(Path file, Limits limits, Progress progress) {
        this.file = file;
        this.limits = limits;
        this.progress = progress;
    }

    /// @param file names the file in messages
    /// @throws FormatException if the stream is no whole PNG or too large
    public static DecodedPicture read(InputStream stream, Path file, Limits limits, Progress progress) {
        try {
            return new PngReader(file, limits, progress).read(stream);
        } catch (EOFException end) {
            throw FailedInput.sentence(file, end);
        } catch (IOException damaged) {
            throw FailedInput.damaged(file, "cannot be opened: " + damaged.getMessage());
        }
    }

    private DecodedPicture read(InputStream stream) throws IOException {
        PngChunks chunks = new PngChunks(stream);
        if (!chunks.next().equals("IHDR")) {
            throw new IOException("its header is missing");
        }
        PngHeader header = PngHeader.parse(chunks.data(PngHeader.BYTES));
        limits.requireRoomFor(file, header.width(), header.height(), Limits.BYTES_PER_PIXEL);
        String type = chunks.next();
        for (int count = 0; !type.equals("IEND"); count++) {
            if (count > MOST_CHUNKS) {
                throw new IOException("it has more parts than any picture needs");
            }
            if (type.equals("IDAT") && pixels == null) {
                type = readPixels(header, chunks);
            } else {
                readChunk(type, chunks);
                type = nextOrEnd(chunks);
            }
        }
        if (pixels == null) {
            throw new IOException("it has no picture data");
        }
        return new DecodedPicture(pixels, header.width(), header.height(), blocks, notes);
    }

    private String readPixels(PngHeader header, PngChunks chunks) throws IOException {
        if (header.color() == PngHeader.ColorType.PALETTE && palette.length == 0) {
            throw new IOException("its palette is missing");
        }
        PngColors colors = new PngColors(header, transparentPalette(), transparentColor(header));
        try (PngImageData data = new PngImageData(chunks)) {
            pixels = new PngRows(header, colors, data, progress).read();
            try {
                return data.finish();
            } catch (EOFException cut) {
                return cutOff();
            }
        }
    }

    /// Once the picture is whole, a missing end loses only what may have followed it.
    private String nextOrEnd(PngChunks chunks) throws IOException {
        try {
            return chunks.next();
        } catch (EOFException cut) {
            if (pixels == null) {
                throw cut;
            }
            return cutOff();
        }
    }

    private String cutOff() {
        notes.add("The end of the file is missing; the picture itself is whole.");
        return "IEND";
    }

    private void readChunk(String type, PngChunks chunks) throws IOException {
        switch (type) {
            case "PLTE" -> palette = palette(chunks.data(3 * 256));
            case "tRNS" -> transparency = chunks.data(256);
            case "iCCP", "eXIf", "tEXt", "iTXt", "pHYs" -> readMetadata(type, chunks);
            case "acTL" -> {
                chunks.skip();
                notes.add("The file is an animation; only its first picture was opened.");
            }
            default -> {
                if (!chunks.isAncillary() && !type.equals("IDAT")) {
                    throw new IOException("it needs the unknown feature " + type);
                }
                chunks.skip();
            }
        }
    }

    /// Damage here costs the metadata, not the picture.
    private void readMetadata(String type, PngChunks chunks) throws IOException {
        if (chunks.remaining() > PngText.MOST_BYTES) {
            notes.add("A part of the file's metadata (" + type + ") is too large and was left out.");
            chunks.skip();
            return;
        }
        try {
            byte[] data = chunks.data(PngText.MOST_BYTES);
            blocks = switch (type) {
                case "iCCP" -> blocks.withIcc(PngText.profile(data));
                case "eXIf" -> blocks.withExif(data);
                case "pHYs" -> blocks.withResolution(resolution(data));
                case "tEXt" ->
                    PngText.plain(data, PngText.PARAMETERS_KEYWORD)
                            .map(blocks::withParameters)
                            .orElse(blocks);
                default -> international(data);
            };
        } catch (EOFException cut) {
            throw cut;
        } catch (IOException damaged) {
            notes.add("A part of the file's metadata (" + type + ") is damaged and was left out.");
        }
    }

    private EmbeddedBlocks international(byte[] data) throws IOException {
        Optional<byte[]> xmp = PngText.international(data, PngText.XMP_KEYWORD);
        Optional<byte[]> parameters = PngText.international(data, PngText.PARAMETERS_KEYWORD);
        EmbeddedBlocks described = xmp.map(blocks::withXmp).orElse(blocks);
        return parameters.map(described::withParameters).orElse(described);
    }

    private static double resolution(byte[] data) throws IOException {
        if (data.length != 9) {
            throw new IOException("the resolution has the wrong length");
        }
        double perMetre = ByteBuffer.wrap(data).getInt() & 0xFFFFFFFFL;
        return data[8] == 1 ? Math.round(perMetre * METRES_PER_INCH * 100) / 100.0 : 0;
    }

    private static int[] palette(byte[] data) throws IOException {
        if (data.length % 3 != 0 || data.length == 0) {
            throw new IOException("its palette has the wrong length");
        }
        int[] colors = new int[data.length / 3];
        for (int index = 0; index < colors.length; index++) {
            colors[index] = 0xFF000000
                    | (data[3 * index] & 255) << 16
                    | (data[3 * index + 1] & 255) << 8
                    | data[3 * index + 2] & 255;
        }
        return colors;
    }

    private int[] transparentPalette() {
        int[] colors = palette.clone();
        for (int index = 0; index < Math.min(colors.length, transparency.length); index++) {
            colors[index] = colors[index] & 0xFFFFFF | (transparency[index] & 255) << 24;
        }
        return colors;
    }

    private int @Nullable [] transparentColor(PngHeader header) {
        int samples =
                switch (header.color()) {
                    case GRAY -> 1;
                    case RGB -> 3;
                    case PALETTE, GRAY_ALPHA, RGBA -> 0;
                };
        if (samples == 0 || transparency.length != 2 * samples) {
            return null;
        }
        int[] color = new int[samples];
        for (int index = 0; index < samples; index++) {
            color[index] = (transparency[2 * index] & 255) << 8 | transparency[2 * index + 1] & 255;
        }
        return color;
    }
}
