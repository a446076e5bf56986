package inlay.editor.format;

import java.nio.file.Path;

/// How large a picture may be before it is refused instead of read. Checked against a file's header, before any memory
/// is taken.
///
/// @param pixels most pixels in a canvas, and in each of its layers
/// @param memory most bytes that the opened document, and what reading it needs meanwhile, may occupy
public record Limits(long pixels, long memory) {
    /// Bytes that a pixel of an opened document occupies.
    public static final int BYTES_PER_PIXEL = 8;

    /// Most pixels along a side: coordinates stay far from overflow.
    public static final int SIDE = 1_000_000;

    private static final long GIGAPIXEL = 1_000_000_000L;
    private static final long MEGABYTE = 1_000_000L;

    public Limits {
        if (pixels < 1 || memory < 1) {
            throw new IllegalArgumentException("limits of " + pixels + " pixels and " + memory + " bytes");
        }
    }

    /// One gigapixel, and three quarters of the memory this program may take.
    public static Limits standard() {
        return new Limits(GIGAPIXEL, Runtime.getRuntime().maxMemory() / 4 * 3);
    }

    public Limits withPixels(long value) {
        return new Limits(value, memory);
    }

    public Limits withMemory(long value) {
        return new Limits(pixels, value);
    }

    /// Refuses a picture that is too large.
    ///
    /// @param bytesPerPixel what one pixel needs in memory while it is read, the document's own share included
    /// @throws FormatException in words, with the size and the limit
    public void requireRoomFor(Path file, long width, long height, int bytesPerPixel) {
        if (width < 1 || height < 1) {
            throw new FormatException(
                    file,
                    "says it is " + width + " x " + height + " pixels, which is no picture",
                    "The file is damaged; use another copy of it.");
        }
        String size = "is " + width + " x " + height + " pixels";
        if (width > SIDE || height > SIDE) {
            throw new FormatException(
                    file,
                    size + "; no side may be longer than " + SIDE,
                    "Cut it into smaller pictures with another program, or open another copy if this one is damaged.");
        }
        if (width * height > pixels) {
            throw new FormatException(
                    file,
                    size + " (" + width * height / MEGABYTE + " megapixels), more than the limit of "
                            + pixels / MEGABYTE + " megapixels",
                    "Raise the limit in the settings, or make the picture smaller with another program.");
        }
        requireMemory(file, size, width * height * bytesPerPixel);
    }

    /// Refuses a file that needs too much memory.
    ///
    /// @param what continues the sentence after the file's name, such as `has 300 layers`
    /// @throws FormatException in words, with both figures
    public void requireMemory(Path file, String what, long bytes) {
        if (bytes > memory) {
            throw new FormatException(
                    file,
                    what + " and needs " + (bytes + MEGABYTE - 1) / MEGABYTE + " MB of memory; " + memory / MEGABYTE
                            + " MB are available",
                    "Give the program more memory, or make the picture smaller with another program.");
        }
    }
}
