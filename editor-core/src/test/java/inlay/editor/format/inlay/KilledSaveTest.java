package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.raster.Raster;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that saves is killed at random moments; the file must then be a whole version, and no older than the last
/// one that was reported as saved.
class KilledSaveTest {
    private static final int KILLS = 8;
    private static final long SEED = 20260101;

    @TempDir
    Path folder;

    @Test
    void aKilledSaveLeavesTheOldOrTheNewDocumentWhole() throws IOException, InterruptedException {
        Path file = folder.resolve("picture.inlay");
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Files.deleteIfExists(file);
            int acknowledged = saveUntilKilled(file, kill % 4 == 3 ? "fresh" : "same", 20 + random.nextInt(300));
            int found = versionIn(file);
            assertThat(found).as("seed %d, kill %d", SEED, kill).isBetween(acknowledged, acknowledged + 1);
        }
    }

    private static int saveUntilKilled(Path file, String mode, int milliseconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JavaProgram.command(SavingLoop.class, file, mode))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
            String last = lines.readLine();
            assertThat(last).as("the program saved at least once").isEqualTo("0");
            Thread.sleep(milliseconds);
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
            return Integer.parseInt(last);
        }
    }

    /// The version in the file, after making sure that every tile of it shows the same one.
    private static int versionIn(Path file) {
        Document document =
                new InlayFormat().read(file, Limits.standard(), Progress.SILENT).document();
        Raster pixels = ((PixelLayer) document.layers().getFirst()).pixels();
        int version = pixels.pixel(SavingLoop.MARK.x(), SavingLoop.MARK.y()).red();
        for (int x = SavingLoop.MARK.x(); x < SavingLoop.MARK.right(); x++) {
            assertThat(pixels.pixel(x, SavingLoop.MARK.bottom() - 1).red()).isEqualTo(version);
        }
        return version;
    }
}
