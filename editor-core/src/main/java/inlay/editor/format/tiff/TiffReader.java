package inlay.editor.format.tiff;

import inlay.editor.format.FailedInput;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.foreign.Decoders;
import inlay.editor.format.foreign.ForeignPicture;
import inlay.editor.format.metadata.DecodedPicture;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.metadata.IccProfile;
import inlay.editor.format.metadata.TiffDirectory;
import inlay.editor.format.metadata.TiffDirectoryWriter;
import inlay.editor.format.metadata.TiffEntry;
import inlay.editor.format.metadata.TiffStructure;
import inlay.editor.format.pixel.ExifOrientation;
import inlay.editor.raster.Tile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the first picture of one TIFF file.
final class TiffReader {
    private static final int BAND_ROWS = 8 * Tile.SIZE;
    private static final int MOST_PAGES = 1000;

    /// What the structure says before any pixel is read.
    private record Survey(TiffStructure structure, TiffDirectory directory, int pages) {}

    private TiffReader() {}

    /// A picture as stored, and how it is stored.
    record Stored(DecodedPicture picture, ExifOrientation orientation) {}

    static Stored read(Path file, Limits limits, Progress progress) {
        Survey survey = survey(file);
        TiffDirectory directory = survey.directory();
        limits.requireRoomFor(
                file,
                directory.number(TiffTags.WIDTH, 0),
                directory.number(TiffTags.HEIGHT, 0),
                Limits.BYTES_PER_PIXEL);
        ForeignPicture picture = ForeignPicture.decode(Decoders.TIFF, file, band(directory), limits, progress);
        List<String> notes = new ArrayList<>(picture.notes());
        if (survey.pages() > 1) {
            notes.add("The file holds " + survey.pages() + " pictures; only the first was opened.");
        }
        return new Stored(
                new DecodedPicture(picture.pixels(), picture.width(), picture.height(), blocks(survey), notes),
                ExifOrientation.ofExif((int) directory.number(TiffDirectory.ORIENTATION, 1)));
    }

    private static Survey survey(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            TiffStructure structure = TiffStructure.of(TiffFile.of(channel));
            TiffDirectory first = structure.directory();
            Set<Long> pages = new HashSet<>(Set.of(first.offset()));
            long next = first.next();
            while (next != 0 && pages.size() < MOST_PAGES && pages.add(next)) {
                next = structure.directory(next).next();
            }
            return new Survey(structure, first, pages.size());
        } catch (IOException damaged) {
            throw FailedInput.damaged(file, "cannot be opened: " + damaged.getMessage());
        }
    }

    /// As many rows as make whole strips or tiles, so that none is decoded twice.
    private static int band(TiffDirectory directory) {
        long height = directory.number(TiffTags.HEIGHT, 0);
        long unit = directory.number(TiffTags.TILE_HEIGHT, directory.number(TiffTags.ROWS_PER_STRIP, height));
        if (unit < 1 || unit >= height) {
            return Integer.MAX_VALUE;
        }
        long rows = (BAND_ROWS + unit - 1) / unit * unit;
        while (rows % Tile.SIZE != 0 && rows < height) {
            rows += unit;
        }
        return (int) Math.min(rows, Integer.MAX_VALUE);
    }

    private static EmbeddedBlocks blocks(Survey survey) {
        TiffDirectory directory = survey.directory();
        byte[] icc = directory.entry(TiffTags.ICC).map(TiffEntry::value).orElse(new byte[0]);
        byte[] xmp = directory.entry(TiffTags.XMP).map(TiffEntry::value).orElse(new byte[0]);
        TiffDirectory descriptive = TiffTags.descriptive(directory);
        boolean exif =
                !descriptive.entries().isEmpty() || !descriptive.children().isEmpty();
        return new EmbeddedBlocks(
                IccProfile.colorSpace(icc).equals("CMYK") ? new byte[0] : icc,
                exif ? TiffDirectoryWriter.block(descriptive, survey.structure().order()) : new byte[0],
                xmp,
                new byte[0],
                directory.resolution());
    }
}
