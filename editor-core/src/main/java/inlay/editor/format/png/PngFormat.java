package inlay.editor.format.png;

import inlay.editor.document.Document;
import inlay.editor.format.FailedInput;
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
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// PNG: the flattened picture, without loss, 8 or 16 bits.
public final class PngFormat implements WritableFormat {
    private static final int BUFFER_BYTES = 1 << 16;

    @Override
    public String name() {
        return "PNG";
    }

    @Override
    public List<String> suffixes() {
        return List.of("png");
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length >= PngChunks.SIGNATURE.length
                && Arrays.equals(
                        head, 0, PngChunks.SIGNATURE.length, PngChunks.SIGNATURE, 0, PngChunks.SIGNATURE.length);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.FLAT;
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            return PngReader.read(stream, file, limits, progress).open(this, progress);
        } catch (IOException unreadable) {
            throw FailedInput.sentence(file, unreadable);
        }
    }

    @Override
    public List<String> write(Document document, Path file, SaveOptions options, Progress progress) {
        FlatPicture picture = Flattened.of(document);
        PictureTraits traits = PictureTraits.of(picture, progress.part(0, 0.2));
        int depth = traits.bits(options.depth());
        ReplacedFile.write(
                file,
                stream -> PngWriter.write(
                        stream, picture, traits, depth, EmbeddedBlocks.of(document), progress.part(0.2, 1)));
        return Flattened.notes(document);
    }
}
