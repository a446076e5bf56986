package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cut, copy and paste through the system's clipboard, by the commands of the Edit menu.
class ClipboardJourneyTest {
    private static final Rgba16 DEEP = new Rgba16(12345, 23456, 34567, 65535);
    private static final Region PART = new Region(4, 3, 6, 5);

    @TempDir
    private Path folder;

    private final PixelLayer ground = PixelLayer.of("ground", Raster.filled(Region.ofSize(40, 30), Rgba16.WHITE));
    private final PixelLayer top = PixelLayer.of("top", Raster.filled(new Region(0, 0, 8, 30), DEEP));
    private CommandDesk desk;
    private OpenDocument open;

    @BeforeEach
    void setUp() {
        desk = EventThread.get(() -> new CommandDesk(folder));
        open = desk.open(Document.ofSize(40, 30).withLayers(List.of(ground, top)));
        EventThread.run(() -> open.session().apply(SelectionEdits.select("Select", Mask.of(PART), Combine.REPLACE)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void copyTakesTheActiveLayersPixelsAndPastesThemInPlaceToTheLastBit() {
        desk.run("edit.copy", "edit.pasteInPlace");
        assertThat(pasted().bounds()).isEqualTo(new Region(4, 3, 4, 5));
        assertThat(pasted().pixel(5, 5)).isEqualTo(DEEP);
        assertThat(open.session().document().layers()).hasSize(3);
    }

    @Test
    void pasteGoesToTheMiddleOfWhatIsSeen() {
        desk.run("edit.copy", "edit.paste");
        assertThat(pasted().bounds().width()).isEqualTo(4);
        assertThat(pasted().bounds()).isNotEqualTo(new Region(4, 3, 4, 5));
    }

    @Test
    void copyMergedTakesWhatIsSeen() {
        desk.run("edit.copyMerged", "edit.pasteInPlace");
        assertThat(pasted().bounds()).isEqualTo(PART);
        assertThat(pasted().pixel(5, 5)).isEqualTo(DEEP);
        assertThat(pasted().pixel(9, 5)).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void cutLeavesAHole() {
        desk.run("edit.cut");
        Raster left = ((PixelLayer) open.session().document().find(top.id()).orElseThrow()).pixels();
        assertThat(left.pixel(5, 5).alpha()).isZero();
        assertThat(left.pixel(1, 1)).isEqualTo(DEEP);
        desk.run("edit.pasteInPlace");
        assertThat(pasted().pixel(5, 5)).isEqualTo(DEEP);
    }

    @Test
    void withoutADocumentPasteMakesOne() {
        desk.run("edit.copyMerged");
        EventThread.run(() -> desk.services().workspace().close(open));
        desk.run("edit.paste");
        OpenDocument made = desk.services().workspace().active().orElseThrow();
        assertThat(made.title()).isEqualTo("Clipboard");
        assertThat(made.session().document().canvas()).isEqualTo(Region.ofSize(6, 5));
    }

    private Raster pasted() {
        return ((PixelLayer) open.session().activeLayer().orElseThrow()).pixels();
    }
}
