package inlay.editor.format.tiff;

import inlay.editor.format.Progress;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.metadata.ExifBlock;
import inlay.editor.format.metadata.TiffDirectory;
import inlay.editor.format.metadata.TiffDirectoryWriter;
import inlay.editor.format.metadata.TiffEntry;
import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.format.pixel.OrderedWork;
import inlay.editor.format.pixel.PictureTraits;
import inlay.editor.raster.Tile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes one TIFF file: strips first, the directory behind them, its offset into the header last.
final class TiffWriter {
    private static final int HEADER_BYTES = 8;
    private static final long MOST_BYTES = (1L << 32) - (1 << 26);
    private static final int DEFLATE = 8;
    private static final int HORIZONTAL = 2;
    private static final int STRAIGHT_ALPHA = 2;

    private final FileChannel channel;
    private final ByteOrder order;
    private final List<Long> offsets = new ArrayList<>();
    private final List<Long> lengths = new ArrayList<>();

    private TiffWriter(FileChannel channel, ByteOrder order) {
        this.channel = channel;
        this.order = order;
    }

    static void write(
            FileChannel channel,
            FlatPicture picture,
            PictureTraits traits,
            int depth,
            EmbeddedBlocks blocks,
            Progress progress)
            throws IOException {
        Optional<ExifBlock> exif = ExifBlock.parse(blocks.exif());
        ByteOrder order = exif.map(block -> block.structure().order()).orElse(ByteOrder.LITTLE_ENDIAN);
        TiffWriter writer = new TiffWriter(channel, order);
        int[] planes = planes(traits, blocks);
        channel.position(HEADER_BYTES);
        writer.writeStrips(picture, planes, depth, progress);
        Map<Integer, TiffEntry> entries = new TreeMap<>();
        Map<Integer, TiffDirectory> children = new TreeMap<>();
        exif.map(block -> TiffTags.descriptive(block.directory())).ifPresent(kept -> {
            entries.putAll(kept.entries());
            children.putAll(kept.children());
        });
        writer.describe(entries, picture, planes, depth);
        writer.embed(entries, blocks);
        writer.writeDirectory(new TiffDirectory(entries, children, 0, 0));
    }

    private static int[] planes(PictureTraits traits, EmbeddedBlocks blocks) {
        boolean gray = traits.gray() && blocks.icc().length == 0;
        if (gray) {
            return traits.opaque() ? new int[] {0} : new int[] {0, 3};
        }
        return traits.opaque() ? new int[] {0, 1, 2} : new int[] {0, 1, 2, 3};
    }

    private void writeStrips(FlatPicture picture, int[] planes, int depth, Progress progress) throws IOException {
        try (OrderedWork<byte[]> work = new OrderedWork<>(progress, strip -> {
            append(strip);
            progress.report(Math.min(1, (double) offsets.size() * Tile.SIZE / picture.height()));
        })) {
            for (int top = 0; top < picture.height(); top += Tile.SIZE) {
                int y = top;
                work.submit(() -> TiffStrip.deflate(picture.read(picture.strip(y, Tile.SIZE)), planes, depth, order));
            }
            work.finish();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void append(byte[] strip) {
        try {
            if (channel.position() + strip.length > MOST_BYTES) {
                throw new IOException("the picture needs more than the 4 GB that a TIFF can hold");
            }
            offsets.add(channel.position());
            lengths.add((long) strip.length);
            writeAll(ByteBuffer.wrap(strip));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void describe(Map<Integer, TiffEntry> entries, FlatPicture picture, int[] planes, int depth) {
        int[] bits = new int[planes.length];
        Arrays.fill(bits, depth);
        boolean color = planes.length >= 3;
        put(entries, TiffEntry.longs(TiffTags.WIDTH, order, picture.width()));
        put(entries, TiffEntry.longs(TiffTags.HEIGHT, order, picture.height()));
        put(entries, TiffEntry.shorts(TiffTags.BITS_PER_SAMPLE, order, bits));
        put(entries, TiffEntry.shorts(TiffTags.COMPRESSION, order, DEFLATE));
        put(entries, TiffEntry.shorts(TiffTags.PHOTOMETRIC, order, color ? 2 : 1));
        put(entries, TiffEntry.longs(TiffTags.STRIP_OFFSETS, order, longs(offsets)));
        put(entries, TiffEntry.shorts(TiffDirectory.ORIENTATION, order, 1));
        put(entries, TiffEntry.shorts(TiffTags.SAMPLES_PER_PIXEL, order, planes.length));
        put(entries, TiffEntry.longs(TiffTags.ROWS_PER_STRIP, order, Tile.SIZE));
        put(entries, TiffEntry.longs(TiffTags.STRIP_BYTES, order, longs(lengths)));
        put(entries, TiffEntry.shorts(TiffTags.PREDICTOR, order, HORIZONTAL));
        if (planes.length % 2 == 0) {
            put(entries, TiffEntry.shorts(TiffTags.EXTRA_SAMPLES, order, STRAIGHT_ALPHA));
        }
    }

    private void embed(Map<Integer, TiffEntry> entries, EmbeddedBlocks blocks) {
        if (blocks.resolution() > 0) {
            put(entries, TiffEntry.rational(TiffDirectory.X_RESOLUTION, order, blocks.resolution()));
            put(entries, TiffEntry.rational(TiffTags.Y_RESOLUTION, order, blocks.resolution()));
            put(entries, TiffEntry.shorts(TiffDirectory.RESOLUTION_UNIT, order, 2));
        }
        if (blocks.icc().length > 0) {
            put(entries, new TiffEntry(TiffTags.ICC, TiffEntry.UNDEFINED, order, blocks.icc()));
        }
        if (blocks.xmp().length > 0) {
            put(entries, new TiffEntry(TiffTags.XMP, 1, order, blocks.xmp()));
        }
    }

    private void writeDirectory(TiffDirectory directory) throws IOException {
        long at = channel.position() + (channel.position() & 1);
        channel.position(at);
        writeAll(ByteBuffer.wrap(TiffDirectoryWriter.write(directory, order, at)));
        byte mark = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(order);
        header.put(mark).put(mark).putShort((short) 42).putInt((int) at).flip();
        channel.position(0);
        writeAll(header);
    }

    private void writeAll(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static void put(Map<Integer, TiffEntry> entries, TiffEntry entry) {
        entries.put(entry.tag(), entry);
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
