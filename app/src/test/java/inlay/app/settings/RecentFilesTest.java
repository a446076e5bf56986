package inlay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    @Test
    void theNewestComesFirstAndOnce() {
        RecentFiles files = new RecentFiles(List.of())
                .with(Path.of("/pictures/a.png"))
                .with(Path.of("/pictures/b.png"))
                .with(Path.of("/pictures/sub/../a.png"));
        assertThat(files.paths()).containsExactly(Path.of("/pictures/a.png"), Path.of("/pictures/b.png"));
    }

    @Test
    void onlyTwentyAreKept() {
        RecentFiles files = new RecentFiles(List.of());
        for (int number = 0; number < 30; number++) {
            files = files.with(Path.of("/pictures/" + number + ".png"));
        }
        assertThat(files.files()).hasSize(20).startsWith("/pictures/29.png").endsWith("/pictures/10.png");
    }

    @Test
    void aFileThatIsGoneCanBeForgotten() {
        RecentFiles files = new RecentFiles(List.of("/a.png", "/b.png")).without(Path.of("/a.png"));
        assertThat(files.files()).containsExactly("/b.png");
    }

    @Test
    void foldersFallBackToWhereFilesWereOpened() {
        LastFolders folders = LastFolders.KEY.defaults();
        assertThat(folders.savedTo()).isEmpty();
        folders = folders.withOpened(Path.of("/pictures"));
        assertThat(folders.savedTo()).contains(Path.of("/pictures"));
        assertThat(folders.withSaved(Path.of("/out")).savedTo()).contains(Path.of("/out"));
    }

    @Test
    void unitsAreAsLongAsTheyShouldBe() {
        assertThat(LengthUnit.PIXELS.pixels(300)).isEqualTo(1);
        assertThat(LengthUnit.INCHES.pixels(300)).isEqualTo(300);
        assertThat(210 * LengthUnit.MILLIMETRES.pixels(300)).isCloseTo(2480.3, within(0.05));
        assertThat(LengthUnit.CENTIMETRES.pixels(254)).isCloseTo(100, within(1e-9));
    }
}
