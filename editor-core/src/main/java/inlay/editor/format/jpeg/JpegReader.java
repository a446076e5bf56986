package inlay.editor.format.jpeg;

import inlay.editor.format.FailedInput;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.foreign.Decoders;
import inlay.editor.format.foreign.ForeignPicture;
import inlay.editor.format.foreign.GuardedInput;
import inlay.editor.format.foreign.Watchdog;
import inlay.editor.format.metadata.DecodedPicture;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.pixel.RasterAssembly;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Tile;
import java.awt.image.DataBufferByte;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageReader;

/// Reads one JPEG file.
final class JpegReader {
    private static final double DECODED = 0.8;

    private final Path file;
    private final Limits limits;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();

    private JpegReader(Path file, Limits limits, Progress progress) {
        this.file = file;
        this.limits = limits;
        this.progress = progress;
    }

    static DecodedPicture read(Path file, Limits limits, Progress progress) {
        return new JpegReader(file, limits, progress).read();
    }

    private DecodedPicture read() {
        JpegHeader header = header();
        int bytesPerPixel = Limits.BYTES_PER_PIXEL + header.components();
        limits.requireRoomFor(file, header.width(), header.height(), bytesPerPixel);
        requireOneArray(header);
        return header.isCommon() ? common(header) : rare(header);
    }

    private JpegHeader header() {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return JpegSegments.read(stream);
        } catch (EOFException end) {
            throw FailedInput.sentence(file, end);
        } catch (IOException damaged) {
            throw FailedInput.damaged(file, "cannot be opened: " + damaged.getMessage());
        }
    }

    /// The decoder gives all samples in one array.
    private void requireOneArray(JpegHeader header) {
        if ((long) header.width() * header.height() * header.components() > Integer.MAX_VALUE - 16) {
            throw new FormatException(
                    file,
                    "is " + header.width() + " x " + header.height()
                            + " pixels, more than can be read from a single JPEG",
                    "Convert it to PNG or TIFF with another program.");
        }
    }

    private DecodedPicture common(JpegHeader header) {
        byte[] samples = decode(header);
        try (RasterAssembly assembly = new RasterAssembly(header.height(), progress.part(DECODED, 1))) {
            for (int top = 0; top < header.height(); top += Tile.SIZE) {
                int y = top;
                int rows = Math.min(Tile.SIZE, header.height() - top);
                assembly.add(() -> YccConversion.strip(samples, header, y, rows));
            }
            Raster pixels = assembly.finish();
            return new DecodedPicture(pixels, header.width(), header.height(), header.blocks(), notes);
        }
    }

    private byte[] decode(JpegHeader header) {
        try (GuardedInput input = new GuardedInput(file)) {
            ImageReader reader = Decoders.JPEG.open();
            AtomicReference<String> warning = new AtomicReference<>("");
            reader.addIIOReadWarningListener((source, text) -> warning.accumulateAndGet(text, JpegReader::worse));
            reader.addIIOReadProgressListener(new DecodingProgress(progress.part(0, DECODED)));
            try {
                long pixels = (long) header.width() * header.height();
                byte[] samples = Watchdog.run(file, pixels, progress, () -> samples(reader, input, header), () -> {
                    reader.abort();
                    input.stop();
                });
                judge(warning.get());
                return samples;
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            throw FailedInput.sentence(file, unreadable);
        }
    }

    private static byte[] samples(ImageReader reader, GuardedInput input, JpegHeader header) throws IOException {
        reader.setInput(input, true, true);
        byte[] samples = ((DataBufferByte) reader.readRaster(0, null).getDataBuffer()).getData();
        if (samples.length != header.width() * header.height() * header.components()) {
            throw new IOException("it contradicts itself about its size");
        }
        return samples;
    }

    /// libjpeg fills what is missing with gray and only warns.
    private void judge(String warning) {
        if (isCutOff(warning)) {
            throw FailedInput.sentence(file, new EOFException());
        }
        if (warning.toLowerCase(Locale.ROOT).contains("corrupt")) {
            notes.add("The file is damaged; parts of the picture may look wrong.");
        }
    }

    private static String worse(String one, String other) {
        return isCutOff(one) || other.isEmpty() ? one : other;
    }

    private static boolean isCutOff(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    private DecodedPicture rare(JpegHeader header) {
        ForeignPicture picture = ForeignPicture.decode(Decoders.RARE_JPEG, file, Integer.MAX_VALUE, limits, progress);
        EmbeddedBlocks blocks = header.blocks();
        if (header.components() == 4) {
            notes.add("The colors were converted from CMYK to sRGB.");
            blocks = blocks.withIcc(new byte[0]);
        }
        return new DecodedPicture(picture.pixels(), picture.width(), picture.height(), blocks, notes);
    }
}
