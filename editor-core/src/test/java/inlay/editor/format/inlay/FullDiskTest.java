package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import inlay.editor.document.Document;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk of two megabytes, made of memory. Only where the test may mount one; elsewhere it is skipped and says so.
class FullDiskTest {
    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()))
                .as("mounting a small disk needs more rights than this test has")
                .isZero();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskLeavesTheOldFileAndSaysSo() throws IOException {
        InlayFormat format = new InlayFormat();
        Path file = disk.resolve("picture.inlay");
        Document small = TestPictures.document(TestPictures.photo(300, 200, 1, 1));
        Document large = TestPictures.document(TestPictures.photo(1500, 1000, 1, 2));
        format.write(small, file, SaveOptions.DEFAULT, Progress.SILENT);
        assertFull(format, large, file);
        assertFull(format, large, disk.resolve("other.inlay"));
        try (var left = Files.list(disk)) {
            assertThat(left).containsExactly(file);
        }
        DocumentComparison.assertSame(
                new InlayFormat().read(file, Limits.standard(), Progress.SILENT).document(), small);
        format.write(large, folder.resolve("elsewhere.inlay"), SaveOptions.DEFAULT, Progress.SILENT);
    }

    private static void assertFull(InlayFormat format, Document document, Path file) {
        assertThatThrownBy(() -> format.write(document, file, SaveOptions.DEFAULT, Progress.SILENT))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("the disk is full");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
