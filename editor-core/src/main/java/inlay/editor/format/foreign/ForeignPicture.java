package inlay.editor.format.foreign;

import inlay.editor.format.FailedInput;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.pixel.RasterAssembly;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Tile;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/// A picture as a foreign decoder gives it, in one piece or in bands of rows.
///
/// @param notes what could not be taken over
public record ForeignPicture(Raster pixels, int width, int height, List<String> notes) {
    private static final int DECODED_BYTES_PER_PIXEL = 8;

    /// Decodes the first picture in the file.
    ///
    /// @param band rows that are decoded at once, a multiple of [Tile#SIZE]; more than the height for all
    /// @throws FormatException if it is too large or cannot be decoded
    public static ForeignPicture decode(Decoders decoder, Path file, int band, Limits limits, Progress progress) {
        try (GuardedInput input = new GuardedInput(file)) {
            ImageReader reader = decoder.open();
            try {
                int[] size = Watchdog.run(file, 0, progress, () -> size(reader, input), input::stop);
                boolean whole = size[1] <= band;
                limits.requireRoomFor(
                        file,
                        size[0],
                        size[1],
                        whole ? Limits.BYTES_PER_PIXEL + DECODED_BYTES_PER_PIXEL : Limits.BYTES_PER_PIXEL);
                return Watchdog.run(
                        file,
                        (long) size[0] * size[1],
                        progress,
                        () -> decode(reader, size[0], size[1], band, progress),
                        () -> stop(reader, input));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            throw FailedInput.sentence(file, unreadable);
        }
    }

    private static int[] size(ImageReader reader, GuardedInput input) throws IOException {
        reader.setInput(input, false, true);
        return new int[] {reader.getWidth(0), reader.getHeight(0)};
    }

    private static void stop(ImageReader reader, GuardedInput input) {
        reader.abort();
        input.stop();
    }

    private static ForeignPicture decode(ImageReader reader, int width, int height, int band, Progress progress)
            throws IOException {
        List<String> notes = new ArrayList<>();
        try (RasterAssembly assembly = new RasterAssembly(height, progress)) {
            for (int top = 0; top < height; top += band) {
                int rows = Math.min(band, height - top);
                ImageReadParam param = reader.getDefaultReadParam();
                if (rows < height) {
                    param.setSourceRegion(new Rectangle(0, top, width, rows));
                }
                ImageStrips strips = new ImageStrips(reader.read(0, param));
                if (strips.width() != width || strips.height() != rows) {
                    throw new IOException("it contradicts itself about its size");
                }
                if (top == 0) {
                    note(strips, notes);
                }
                for (int y = 0; y < rows; y += Tile.SIZE) {
                    int from = y;
                    assembly.add(() -> strips.read(from, Math.min(Tile.SIZE, rows - from)));
                }
            }
            return new ForeignPicture(assembly.finish(), width, height, notes);
        }
    }

    private static void note(ImageStrips strips, List<String> notes) {
        if (strips.isConverted()) {
            notes.add("The colors were converted to sRGB; the file's own are neither RGB nor gray.");
        }
        if (strips.isFloat()) {
            notes.add("The picture has fractional values; those outside 0 to 1 were clipped.");
        }
    }
}
