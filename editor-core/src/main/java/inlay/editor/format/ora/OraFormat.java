package inlay.editor.format.ora;

import inlay.editor.document.Document;
import inlay.editor.format.FailedInput;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.WritableFormat;
import inlay.editor.format.storage.ReplacedFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// OpenRaster: layers, groups, blend modes and opacity for other programs.
public final class OraFormat implements WritableFormat {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] MARK = "mimetypeimage/openraster".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK_AT = 30;

    @Override
    public String name() {
        return "OpenRaster";
    }

    @Override
    public List<String> suffixes() {
        return List.of("ora");
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length >= MARK_AT + MARK.length
                && Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length)
                && Arrays.equals(head, MARK_AT, MARK_AT + MARK.length, MARK, 0, MARK.length);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.LAYERED;
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        try (OraArchive archive = new OraArchive(file)) {
            OraReader reader = new OraReader(archive, file, limits, progress);
            Document document = reader.read();
            return new Opened(document, this, reader.notes());
        } catch (EOFException end) {
            throw FailedInput.sentence(file, end);
        } catch (IOException damaged) {
            throw FailedInput.damaged(file, "cannot be opened: " + damaged.getMessage());
        }
    }

    @Override
    public List<String> write(Document document, Path file, SaveOptions options, Progress progress) {
        Losses losses = new Losses();
        List<OraNode> nodes = new TreeSimplification(document, losses).nodes();
        ReplacedFile.write(file, stream -> OraWriter.write(stream, document, nodes, progress));
        return losses.notes();
    }
}
