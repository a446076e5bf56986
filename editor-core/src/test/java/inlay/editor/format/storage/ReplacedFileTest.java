package inlay.editor.format.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import inlay.editor.format.FormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeOldFile() throws IOException {
        file = Files.writeString(folder.resolve("picture.png"), "old");
    }

    @Test
    void theNewContentTakesTheOldOnesPlaceAndNothingElseStays() throws IOException {
        ReplacedFile.write(file, stream -> stream.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("picture.png");
    }

    @Test
    void untilTheNewContentIsCompleteTheOldOneStands() {
        ReplacedFile.write(file, stream -> {
            stream.write(new byte[1_000_000]);
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasSize(1_000_000);
    }

    @Test
    void aFailureLeavesTheOldFileAndNoOther() {
        assertThatThrownBy(() -> ReplacedFile.write(file, stream -> {
                    stream.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("the disk is full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void anExceptionOfAnotherKindPassesAndLeavesTheOldFile() {
        assertThatThrownBy(() -> ReplacedFile.write(file, stream -> {
                    throw new IllegalStateException("defect");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = folder.resolve("link.png");
        try {
            Files.createSymbolicLink(link, file);
        } catch (FileSystemException forbidden) {
            assumeThat(false).as("links may not be made here").isTrue();
        }
        ReplacedFile.write(link, stream -> stream.write('n'));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("n");
    }

    @Test
    void permissionsStay() throws IOException {
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        ReplacedFile.write(file, stream -> stream.write('n'));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void everyFailureBecomesASentenceThatSaysWhatToDo() {
        assertSentence(new AccessDeniedException("x"), "its folder may not be written to");
        assertSentence(new FileSystemException("x", null, "Read-only file system"), "may not be written to");
        assertSentence(new FileSystemException("x", null, "No space left on device"), "the disk is full");
        assertSentence(new FileSystemException("x", null, "Disk quota exceeded"), "the disk is full");
        assertSentence(new IOException("Input/output error"), "Input/output error");
        assertSentence(new ReadOnlyTargetException(file), "is write-protected");
    }

    private void assertSentence(IOException failure, String part) {
        assertThat(FailedOutput.sentence(file, failure).getMessage())
                .startsWith("picture.png ")
                .contains(part)
                .endsWith(".");
    }
}
