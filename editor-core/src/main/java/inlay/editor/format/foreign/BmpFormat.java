package inlay.editor.format.foreign;

import inlay.editor.format.Format;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.metadata.DecodedPicture;
import inlay.editor.format.metadata.EmbeddedBlocks;
import java.nio.file.Path;
import java.util.List;

/// Windows bitmap.
public final class BmpFormat implements Format {
    @Override
    public String name() {
        return "BMP";
    }

    @Override
    public List<String> suffixes() {
        return List.of("bmp", "dib");
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length > 18 && head[0] == 'B' && head[1] == 'M';
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        ForeignPicture picture = ForeignPicture.decode(Decoders.BMP, file, Integer.MAX_VALUE, limits, progress);
        return new DecodedPicture(
                        picture.pixels(), picture.width(), picture.height(), EmbeddedBlocks.NONE, picture.notes())
                .open(this, progress);
    }
}
