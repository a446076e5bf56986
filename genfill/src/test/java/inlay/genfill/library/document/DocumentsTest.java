package inlay.genfill.library.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    Path folder;

    @Test
    void readsYamlAndJsonAlike() throws IOException {
        Path json = write("{\"a\": {\"b\": \"c\", \"d\": [true]}}");
        Path yaml = write("a:\n  b: c\n  d: [true]\n");
        assertThat(Documents.yaml(yaml)).isEqualTo(Documents.json(json));
        assertThat(Documents.yaml(write("")).isNull()).isTrue();
    }

    @Test
    void makesNoObjects() throws IOException {
        assertThatThrownBy(() -> Documents.yaml(write("a: !!javax.script.ScriptEngineManager [x]")))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void refusesBombsAndCircles() throws IOException {
        StringBuilder laughs = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char name = 'b'; name <= 'h'; name++) {
            String before = "*" + (char) (name - 1);
            laughs.append(name + ": &" + name + " [" + (before + ",").repeat(8) + before + "]\n");
        }
        for (String hostile : new String[] {laughs.toString(), "a: &a [*a]", "a: [".repeat(100_000), "a: b: c"}) {
            Path file = write(hostile);
            assertThatThrownBy(() -> Documents.yaml(file))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("document");
        }
        for (String hostile : new String[] {"[".repeat(100_000), "{\"a\":", "nonsense"}) {
            Path file = write(hostile);
            assertThatThrownBy(() -> Documents.json(file)).isInstanceOf(UnreadableDocumentException.class);
        }
    }

    @Test
    void refusesWhatIsTooLongOrMissing() throws IOException {
        Path file = write(" ".repeat((1 << 20) + 1));
        assertThatThrownBy(() -> Documents.json(file)).hasMessageContaining("too long");
        assertThatThrownBy(() -> Documents.json(folder.resolve("gone"))).hasMessageContaining("cannot be read");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "document", ""), text);
    }
}
