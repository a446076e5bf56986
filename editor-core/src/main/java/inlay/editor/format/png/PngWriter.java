package inlay.editor.format.png;

import inlay.editor.format.Progress;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.format.pixel.OrderedWork;
import inlay.editor.format.pixel.PictureTraits;
import inlay.editor.raster.Tile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Writes one PNG stream; strips are filtered and deflated on every core and joined into one zlib stream, as pigz does.
public final class PngWriter {
    private static final double METRES_PER_INCH = 0.0254;
    private static final byte[] ZLIB_HEADER = {0x78, 0x5E};
    private static final byte[] EMPTY_LAST_BLOCK = {3, 0};

    private final DataOutputStream stream;
    private final Progress progress;

    private PngWriter(OutputStream stream, Progress progress) {
        this.stream = new DataOutputStream(stream);
        this.progress = progress;
    }

    /// @param depth  8 or 16 bits per sample
    /// @param traits of the picture, which decide between gray and colour, with and without alpha
    public static void write(
            OutputStream stream,
            FlatPicture picture,
            PictureTraits traits,
            int depth,
            EmbeddedBlocks blocks,
            Progress progress)
            throws IOException {
        PngWriter writer = new PngWriter(stream, progress);
        PngHeader header = header(picture, traits, depth, blocks);
        writer.stream.write(PngChunks.SIGNATURE);
        writer.chunk("IHDR", header.chunk());
        writer.writeBlocks(blocks);
        writer.writePixels(picture, header);
        writer.chunk("IEND", new byte[0]);
    }

    private static PngHeader header(FlatPicture picture, PictureTraits traits, int depth, EmbeddedBlocks blocks) {
        // A gray picture may not carry a profile for RGB.
        boolean gray = traits.gray() && blocks.icc().length == 0;
        PngHeader.ColorType color = traits.opaque()
                ? gray ? PngHeader.ColorType.GRAY : PngHeader.ColorType.RGB
                : gray ? PngHeader.ColorType.GRAY_ALPHA : PngHeader.ColorType.RGBA;
        return new PngHeader(picture.width(), picture.height(), depth, color, false);
    }

    private void writeBlocks(EmbeddedBlocks blocks) throws IOException {
        if (blocks.icc().length > 0) {
            chunk("iCCP", PngText.profileChunk(blocks.icc()));
        }
        if (blocks.resolution() > 0) {
            int perMetre = (int) Math.round(blocks.resolution() / METRES_PER_INCH);
            chunk(
                    "pHYs",
                    ByteBuffer.allocate(9)
                            .putInt(perMetre)
                            .putInt(perMetre)
                            .put((byte) 1)
                            .array());
        }
        if (blocks.exif().length > 0) {
            chunk("eXIf", blocks.exif());
        }
        if (blocks.xmp().length > 0) {
            chunk("iTXt", PngText.internationalChunk(PngText.XMP_KEYWORD, blocks.xmp()));
        }
        writeParameters(blocks.parameters());
    }

    private void writeParameters(byte[] parameters) throws IOException {
        if (parameters.length == 0) {
            return;
        }
        if (PngText.fitsPlain(parameters)) {
            chunk("tEXt", PngText.plainChunk(PngText.PARAMETERS_KEYWORD, parameters));
        } else {
            chunk("iTXt", PngText.internationalChunk(PngText.PARAMETERS_KEYWORD, parameters));
        }
    }

    private void writePixels(FlatPicture picture, PngHeader header) throws IOException {
        chunk("IDAT", ZLIB_HEADER);
        AdlerSum sum = new AdlerSum();
        try (OrderedWork<PngStrip.Deflated> work = new OrderedWork<>(progress, strip -> {
            sum.append(strip.adler(), strip.plainBytes());
            writeData(strip.data());
            progress.report((double) strip.bottom() / picture.height());
        })) {
            for (int top = 0; top < picture.height(); top += Tile.SIZE) {
                int y = top;
                work.submit(() -> PngStrip.deflate(picture, header, y));
            }
            work.finish();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        chunk(
                "IDAT",
                ByteBuffer.allocate(6)
                        .put(EMPTY_LAST_BLOCK)
                        .putInt((int) sum.value())
                        .array());
    }

    private void writeData(byte[] data) {
        try {
            chunk("IDAT", data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        stream.writeInt(data.length);
        stream.write(name);
        stream.write(data);
        stream.writeInt((int) crc.getValue());
    }
}
