package inlay.editor.format.png;

import inlay.editor.format.Progress;
import inlay.editor.format.pixel.RasterAssembly;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Tile;
import java.io.IOException;
import java.util.Arrays;

/// Inflates and unfilters the rows of a picture, plain or interlaced.
final class PngRows {
    private final PngHeader header;
    private final PngColors colors;
    private final PngImageData data;
    private final Progress progress;

    PngRows(PngHeader header, PngColors colors, PngImageData data, Progress progress) {
        this.header = header;
        this.colors = colors;
        this.data = data;
        this.progress = progress;
    }

    Raster read() throws IOException {
        return header.interlaced() ? interlaced() : plain();
    }

    private Raster plain() throws IOException {
        int rowBytes = header.rowBytes(header.width());
        byte[] above = new byte[0];
        try (RasterAssembly assembly = new RasterAssembly(header.height(), progress)) {
            for (int top = 0; top < header.height(); top += Tile.SIZE) {
                int count = Math.min(Tile.SIZE, header.height() - top);
                // One row more in front, so that the first row of a strip can look up like any other.
                byte[] rows = new byte[Math.multiplyExact(count + 1, rowBytes)];
                System.arraycopy(above, 0, rows, 0, above.length);
                for (int row = 1; row <= count; row++) {
                    readRow(rows, row * rowBytes, top + row == 1 ? -1 : (row - 1) * rowBytes, rowBytes);
                }
                above = Arrays.copyOfRange(rows, count * rowBytes, (count + 1) * rowBytes);
                assembly.add(() -> strip(rows, rowBytes, count));
            }
            return assembly.finish();
        }
    }

    private PixelBlock strip(byte[] rows, int rowBytes, int count) {
        PixelBlock block = new PixelBlock(header.width(), count);
        for (int y = 0; y < count; y++) {
            colors.convert(rows, (y + 1) * rowBytes, header.width(), block, y);
        }
        return block;
    }

    private void readRow(byte[] rows, int row, int above, int length) throws IOException {
        byte[] filter = new byte[1];
        data.read(filter, 0, 1);
        data.read(rows, row, length);
        if (!PngFilter.undo(filter[0], rows, row, above, length, header.filterStep())) {
            throw new IOException("it uses an unknown row filter");
        }
    }

    /// The seven passes of Adam7; each pixel goes to its place in the tiles.
    private Raster interlaced() throws IOException {
        Raster.Editor editor = Raster.EMPTY.edit();
        for (PngPass pass : PngPass.values()) {
            int width = pass.columns(header.width());
            int height = pass.rows(header.height());
            if (width > 0 && height > 0) {
                readPass(pass, width, height, editor);
            }
            progress.report((pass.ordinal() + 1) / (double) PngPass.values().length);
        }
        return editor.commit();
    }

    private void readPass(PngPass pass, int width, int height, Raster.Editor editor) throws IOException {
        int rowBytes = header.rowBytes(width);
        byte[] rows = new byte[2 * rowBytes];
        PixelBlock line = new PixelBlock(width, 1);
        for (int y = 0; y < height; y++) {
            progress.check();
            int row = (y & 1) * rowBytes;
            readRow(rows, row, y == 0 ? -1 : rowBytes - row, rowBytes);
            colors.convert(rows, row, width, line, 0);
            pass.scatter(line, y, editor);
        }
    }
}
