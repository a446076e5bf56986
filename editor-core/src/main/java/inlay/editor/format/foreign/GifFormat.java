package inlay.editor.format.foreign;

import inlay.editor.format.FailedInput;
import inlay.editor.format.Format;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.metadata.DecodedPicture;
import inlay.editor.format.metadata.EmbeddedBlocks;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// GIF; of an animation, the first picture.
public final class GifFormat implements Format {
    @Override
    public String name() {
        return "GIF";
    }

    @Override
    public List<String> suffixes() {
        return List.of("gif");
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length > 13 && new String(head, 0, 6, StandardCharsets.ISO_8859_1).matches("GIF8[79]a");
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        GifStructure structure;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            structure = GifStructure.read(stream);
        } catch (IOException damaged) {
            throw FailedInput.damaged(file, "cannot be opened: " + damaged.getMessage());
        }
        int width = Math.max(structure.width(), structure.left() + structure.frameWidth());
        int height = Math.max(structure.height(), structure.top() + structure.frameHeight());
        limits.requireRoomFor(file, width, height, Limits.BYTES_PER_PIXEL);
        ForeignPicture picture = ForeignPicture.decode(Decoders.GIF, file, Integer.MAX_VALUE, limits, progress);
        List<String> notes = new ArrayList<>(picture.notes());
        if (structure.animated()) {
            notes.add("The file is an animation; only its first picture was opened.");
        }
        return new DecodedPicture(
                        picture.pixels().translate(structure.left(), structure.top()),
                        width,
                        height,
                        EmbeddedBlocks.NONE,
                        notes)
                .open(this, progress);
    }
}
