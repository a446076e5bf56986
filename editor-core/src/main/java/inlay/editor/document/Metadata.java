package inlay.editor.document;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// What came with the opened file and goes back into the saved one: raw blocks by kind, such as [#EXIF] and [#XMP].
/// Equal when the bytes are.
public final class Metadata {
    /// A TIFF structure as in JPEG's APP1 segment after `Exif\0\0`, orientation already normalised to 1.
    public static final String EXIF = "exif";

    /// An XMP packet, UTF-8.
    public static final String XMP = "xmp";

    /// How the picture was generated, in the words that programs of this kind exchange, UTF-8.
    public static final String PARAMETERS = "parameters";

    public static final Metadata NONE = new Metadata(Map.of());

    private final Map<String, byte[]> blocks;

    private Metadata(Map<String, byte[]> blocks) {
        this.blocks = blocks;
    }

    public Metadata with(String kind, byte[] block) {
        Map<String, byte[]> copy = new TreeMap<>(blocks);
        copy.put(kind, block.clone());
        return new Metadata(copy);
    }

    /// The kinds of block held, in order.
    public Iterable<String> kinds() {
        return blocks.keySet();
    }

    /// The block of a kind, or an empty array.
    public byte[] block(String kind) {
        byte[] block = blocks.get(kind);
        return block == null ? new byte[0] : block.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata metadata
                && blocks.keySet().equals(metadata.blocks.keySet())
                && blocks.entrySet().stream()
                        .allMatch(entry -> Arrays.equals(entry.getValue(), metadata.blocks.get(entry.getKey())));
    }

    @Override
    public int hashCode() {
        return blocks.entrySet().stream()
                .mapToInt(entry -> entry.getKey().hashCode() ^ Arrays.hashCode(entry.getValue()))
                .sum();
    }
}
