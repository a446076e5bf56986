package inlay.editor.format.metadata;

import inlay.editor.format.pixel.ExifOrientation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// An Exif block (CIPA DC-008): a TIFF structure of which the editor understands the orientation and the resolution.
///
/// Changes are made in place, so that a camera's maker notes, which hold offsets of their own, stay valid.
public final class ExifBlock {
    private static final int THUMBNAIL_OFFSET = 513;
    private static final int THUMBNAIL_LENGTH = 514;

    private final byte[] bytes;
    private final TiffStructure structure;
    private final TiffDirectory directory;

    private ExifBlock(byte[] bytes, TiffStructure structure, TiffDirectory directory) {
        this.bytes = bytes;
        this.structure = structure;
        this.directory = directory;
    }

    /// The block, unless its structure is damaged.
    public static Optional<ExifBlock> parse(byte[] bytes) {
        try {
            TiffStructure structure = TiffStructure.of(TiffStructure.Source.of(bytes));
            return structure.isBig()
                    ? Optional.empty()
                    : Optional.of(new ExifBlock(bytes, structure, structure.directory()));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    public TiffDirectory directory() {
        return directory;
    }

    public TiffStructure structure() {
        return structure;
    }

    public ExifOrientation orientation() {
        return ExifOrientation.ofExif((int) directory.number(TiffDirectory.ORIENTATION, 1));
    }

    /// The block as it goes into the document: upright, and without the camera's thumbnail, which would show the
    /// picture as it was before editing.
    public byte[] normalised() {
        ByteBuffer copy = ByteBuffer.wrap(bytes.clone()).order(structure.order());
        forEachEntry(copy, directory, (at, tag) -> {
            if (tag == TiffDirectory.ORIENTATION && copy.getShort(at + 2) == TiffEntry.SHORT) {
                copy.putShort(at + 8, (short) 1);
            }
        });
        return directory.next() == 0 ? copy.array() : withoutThumbnail(copy);
    }

    private byte[] withoutThumbnail(ByteBuffer copy) {
        int link = (int) directory.offset() + 2 + 12 * (copy.getShort((int) directory.offset()) & 0xFFFF);
        copy.putInt(link, 0);
        try {
            TiffDirectory thumbnail = structure.directory(directory.next());
            long from = thumbnail.number(THUMBNAIL_OFFSET, 0);
            long length = thumbnail.number(THUMBNAIL_LENGTH, 0);
            if (from > 0 && length > 0 && from <= bytes.length) {
                int to = (int) Math.min(bytes.length, from + length);
                Arrays.fill(copy.array(), (int) from, to, (byte) 0);
                return to == bytes.length ? Arrays.copyOf(copy.array(), (int) from) : copy.array();
            }
        } catch (IOException damaged) {
            // The link to the damaged directory is gone already, which is all that matters.
            return copy.array();
        }
        return copy.array();
    }

    private interface EntryVisitor {
        void visit(int at, int tag);
    }

    private static void forEachEntry(ByteBuffer block, TiffDirectory directory, EntryVisitor visitor) {
        int start = (int) directory.offset();
        int count = block.getShort(start) & 0xFFFF;
        for (int index = 0; index < count; index++) {
            int at = start + 2 + 12 * index;
            visitor.visit(at, block.getShort(at) & 0xFFFF);
        }
    }
}
