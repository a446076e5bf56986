package inlay.genfill.worker.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    private Path parent;

    @Test
    void clearsAwayWhatDeadProcessesLeft() throws Exception {
        var dead = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--version")
                .start();
        dead.waitFor();
        Path orphan = Files.createDirectories(parent.resolve("inlay-worker-" + dead.pid() + "-1/deep"));
        Files.writeString(orphan.resolve("library"), "left over");
        Path foreign = Files.createDirectory(parent.resolve("inlay-worker-of-somebody"));
        Path first = PrivateFolder.create(parent);

        Path second = PrivateFolder.create(parent);

        assertThat(orphan.getParent()).doesNotExist();
        assertThat(first).isDirectory();
        assertThat(second).isDirectory();
        assertThat(foreign).isDirectory();
    }

    @Test
    void deletesEverythingInIt() throws IOException {
        Path folder = PrivateFolder.create(parent);
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/c"), "");

        PrivateFolder.delete(folder);
        PrivateFolder.delete(folder);

        assertThat(parent).isEmptyDirectory();
    }
}
