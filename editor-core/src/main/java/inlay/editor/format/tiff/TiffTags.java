package inlay.editor.format.tiff;

import inlay.editor.format.metadata.TiffDirectory;
import inlay.editor.format.metadata.TiffEntry;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The tags that this program reads or writes.
final class TiffTags {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS_PER_SAMPLE = 258;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int STRIP_OFFSETS = 273;
    static final int SAMPLES_PER_PIXEL = 277;
    static final int ROWS_PER_STRIP = 278;
    static final int STRIP_BYTES = 279;
    static final int Y_RESOLUTION = 283;
    static final int PREDICTOR = 317;
    static final int TILE_HEIGHT = 323;
    static final int EXTRA_SAMPLES = 338;
    static final int XMP = 700;
    static final int ICC = 34675;

    private static final int INTEROPERABILITY = 40965;

    /// Description, make, model, software, date, artist, copyright: what describes the photograph, not the file.
    private static final Set<Integer> DESCRIPTIVE = Set.of(270, 271, 272, 305, 306, 315, 33432);

    private TiffTags() {}

    /// The part of a first directory that describes the photograph, with its Exif and GPS directories.
    static TiffDirectory descriptive(TiffDirectory directory) {
        Map<Integer, TiffEntry> entries = new TreeMap<>(directory.entries());
        entries.keySet().retainAll(DESCRIPTIVE);
        Map<Integer, TiffDirectory> children = new TreeMap<>();
        directory.children().forEach((tag, child) -> children.put(tag, withoutPointers(child)));
        return new TiffDirectory(entries, children, 0, 0);
    }

    /// Without the one field whose offset would point nowhere in another file.
    private static TiffDirectory withoutPointers(TiffDirectory child) {
        Map<Integer, TiffEntry> entries = new TreeMap<>(child.entries());
        entries.remove(INTEROPERABILITY);
        return new TiffDirectory(entries, Map.of(), 0, 0);
    }
}
