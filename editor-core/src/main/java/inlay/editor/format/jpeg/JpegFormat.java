package inlay.editor.format.jpeg;

import inlay.editor.document.Document;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.WritableFormat;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.format.pixel.Flattened;
import inlay.editor.format.storage.ReplacedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// JPEG: the flattened picture over white, with loss, 8 bits.
public final class JpegFormat implements WritableFormat {
    private static final int LONGEST_SIDE = 65500;

    @Override
    public String name() {
        return "JPEG";
    }

    @Override
    public List<String> suffixes() {
        return List.of("jpg", "jpeg", "jpe", "jfif");
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length > 3 && (head[0] & 255) == 0xFF && (head[1] & 255) == 0xD8 && (head[2] & 255) == 0xFF;
    }

    @Override
    public boolean lossy() {
        return true;
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.FLAT;
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        return JpegReader.read(file, limits, progress).open(this, progress);
    }

    @Override
    public List<String> write(Document document, Path file, SaveOptions options, Progress progress) {
        requireRoom(document, file);
        FlatPicture picture = Flattened.of(document);
        EmbeddedBlocks blocks = EmbeddedBlocks.of(document);
        List<String> notes = new ArrayList<>(Flattened.notes(document));
        ReplacedFile.write(file, stream -> {
            if (JpegWriter.write(stream, picture, options.quality(), blocks, progress)) {
                notes.add("Transparent areas became white: a JPEG has no transparency.");
            }
        });
        notes.addAll(JpegBlocks.notes(blocks));
        return notes;
    }

    private static void requireRoom(Document document, Path file) {
        boolean tooLong = Math.max(document.width(), document.height()) > LONGEST_SIDE;
        if (tooLong || 3L * document.width() * document.height() > Integer.MAX_VALUE - 16) {
            throw new FormatException(
                    file,
                    "cannot be saved because " + document.width() + " x " + document.height()
                            + " pixels are more than a JPEG can hold here",
                    "Save it as PNG or TIFF, or make it smaller first.");
        }
    }
}
