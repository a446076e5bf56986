package inlay.editor.format.foreign;

import inlay.editor.format.FailedInput;
import inlay.editor.format.Format;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.metadata.DecodedPicture;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// WebP, lossy and lossless; of an animation, the first picture.
public final class WebPFormat implements Format {
    @Override
    public String name() {
        return "WebP";
    }

    @Override
    public List<String> suffixes() {
        return List.of("webp");
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length > 16
                && new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        WebPChunks chunks;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            chunks = WebPChunks.read(stream);
        } catch (IOException damaged) {
            throw FailedInput.damaged(file, "cannot be opened: it ends too early");
        }
        ForeignPicture picture = ForeignPicture.decode(Decoders.WEBP, file, Integer.MAX_VALUE, limits, progress);
        List<String> notes = new ArrayList<>(picture.notes());
        if (chunks.animated()) {
            notes.add("The file is an animation; only its first picture was opened.");
        }
        return new DecodedPicture(picture.pixels(), picture.width(), picture.height(), chunks.blocks(), notes)
                .open(this, progress);
    }
}
