package inlay.editor.format.metadata;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A directory of a TIFF structure with the directories it points to.
///
/// @param entries  by tag, ascending; without the pointers to `children`
/// @param children by the tag that points to them: Exif 34665, GPS 34853
/// @param offset   where the directory stands
/// @param next     where the next directory stands; 0 for none
public record TiffDirectory(
        Map<Integer, TiffEntry> entries, Map<Integer, TiffDirectory> children, long offset, long next) {
    public static final int EXIF = 34665;
    public static final int GPS = 34853;
    public static final int ORIENTATION = 274;
    public static final int X_RESOLUTION = 282;
    public static final int RESOLUTION_UNIT = 296;

    private static final int CENTIMETRE = 3;

    public TiffDirectory {
        entries = new TreeMap<>(entries);
        children = new TreeMap<>(children);
    }

    public Optional<TiffEntry> entry(int tag) {
        return Optional.ofNullable(entries.get(tag));
    }

    /// The first value of a field, or a default.
    public long number(int tag, long absent) {
        return entry(tag).map(TiffEntry::first).orElse(absent);
    }

    /// Pixels per inch; 0 if unknown.
    public double resolution() {
        double value = entry(X_RESOLUTION).map(TiffEntry::fraction).orElse(0.0);
        return number(RESOLUTION_UNIT, 2) == CENTIMETRE ? value * 2.54 : value;
    }
}
