package inlay.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay small enough to be read in one sitting, and the formatter has not torn their comments.
class SourceFilesTest {
    private static final List<String> MODULES = List.of("icons", "editor-core", "genfill", "app");
    private static final int LONGEST = 700;

    @Test
    void noFileIsLongerThanSevenHundredLines() throws IOException {
        for (Path file : sources("src/main/java", "src/test/java")) {
            assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST);
        }
    }

    @Test
    void nineFilesInTenHaveFewerThanThreeHundredLines() throws IOException {
        var sizes =
                sources("src/main/java").stream().map(SourceFilesTest::lines).toList();
        long small = sizes.stream().filter(size -> size < 300).count();
        assertThat((double) small / sizes.size()).isGreaterThanOrEqualTo(0.9);
    }

    /// The formatter wraps a long `///` line with `//`, which cuts the documentation in two.
    @Test
    void documentationCommentsAreWhole() throws IOException {
        for (Path file : sources("src/main/java", "src/test/java")) {
            List<String> lines = Files.readAllLines(file);
            for (int line = 1; line < lines.size(); line++) {
                boolean torn = lines.get(line).strip().matches("//\\s*\\w.*")
                        && lines.get(line - 1).strip().startsWith("///");
                assertThat(torn).as("%s:%d", file, line + 1).isFalse();
            }
        }
    }

    private static List<Path> sources(String... folders) throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        var found = new ArrayList<Path>();
        for (String module : MODULES) {
            for (String folder : folders) {
                Path start = root.resolve(module).resolve(folder);
                if (Files.isDirectory(start)) {
                    try (Stream<Path> files = Files.walk(start)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                    }
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
