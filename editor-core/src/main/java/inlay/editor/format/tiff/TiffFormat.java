package inlay.editor.format.tiff;

import inlay.editor.document.Document;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.WritableFormat;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.format.pixel.Flattened;
import inlay.editor.format.pixel.PictureTraits;
import inlay.editor.format.storage.ReplacedFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// TIFF: the flattened picture, without loss, 8 or 16 bits.
public final class TiffFormat implements WritableFormat {
    private static final int CLASSIC = 42;
    private static final int BIG = 43;

    @Override
    public String name() {
        return "TIFF";
    }

    @Override
    public List<String> suffixes() {
        return List.of("tif", "tiff");
    }

    @Override
    public boolean recognises(byte[] head) {
        if (head.length < 8) {
            return false;
        }
        boolean little = head[0] == 'I' && head[1] == 'I' && (head[2] == CLASSIC || head[2] == BIG) && head[3] == 0;
        boolean large = head[0] == 'M' && head[1] == 'M' && head[2] == 0 && (head[3] == CLASSIC || head[3] == BIG);
        return little || large;
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.FLAT;
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        TiffReader.Stored stored = TiffReader.read(file, limits, progress);
        return stored.picture().open(this, stored.orientation(), progress);
    }

    @Override
    public List<String> write(Document document, Path file, SaveOptions options, Progress progress) {
        FlatPicture picture = Flattened.of(document);
        PictureTraits traits = PictureTraits.of(picture, progress.part(0, 0.2));
        int depth = traits.bits(options.depth());
        ReplacedFile.writeFile(file, temporary -> {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                TiffWriter.write(channel, picture, traits, depth, EmbeddedBlocks.of(document), progress.part(0.2, 1));
            }
        });
        return Flattened.notes(document);
    }
}
