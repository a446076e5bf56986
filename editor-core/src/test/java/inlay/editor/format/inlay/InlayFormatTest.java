package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.FormatException;
import inlay.editor.format.Formats;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InlayFormatTest {
    @TempDir
    Path folder;

    private final InlayFormat format = new InlayFormat();
    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("pic?ture #1 %20 \u00fc.inlay");
    }

    @Test
    void everythingInADocumentComesBack() {
        Document document = SampleDocument.rich();
        save(document);
        DocumentComparison.assertSame(open(new InlayFormat()), document);
    }

    @Test
    void savingAgainAndAgainIntoTheSameFileKeepsEverything() {
        Document document = SampleDocument.rich();
        for (int step = 0; step < 5; step++) {
            document = painted(document, step);
            save(document);
            DocumentComparison.assertSame(open(new InlayFormat()), document);
        }
        Document reopened = open(format);
        save(painted(reopened, 9));
        DocumentComparison.assertSame(open(new InlayFormat()), painted(document, 9));
    }

    @Test
    void afterASaveThereIsOneFileAndNothingElse() {
        save(SampleDocument.rich());
        save(painted(SampleDocument.rich(), 1));
        assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
    }

    @Test
    void aSaveAfterASmallChangeWritesInProportionToIt() throws IOException {
        Document document = TestPictures.document(TestPictures.photo(2048, 1024, 1, 1));
        save(document);
        byte[] before = Files.readAllBytes(file);
        Document painted = document.withTree(
                document.tree().replace(document.layers().getFirst().id(), layer -> {
                    Raster.Editor editor = ((PixelLayer) layer).pixels().edit();
                    editor.fill(new Region(300, 300, 60, 60), Rgba16.BLACK);
                    return ((PixelLayer) layer).withPixels(editor.commit());
                }));
        save(painted);
        byte[] after = Files.readAllBytes(file);
        // One tile of 96 KB at most, the grid, the tree, the preview's tile and the thumbnail.
        assertThat(after.length - before.length).isLessThan(300_000);
        assertThat(pagesThatDiffer(before, after)).isLessThan(60).isPositive();
        DocumentComparison.assertSame(open(new InlayFormat()), painted);
    }

    @Test
    void savingTheSameDocumentTwiceAddsNothing() throws IOException {
        Document document = SampleDocument.rich();
        save(document);
        long size = Files.size(file);
        save(document);
        assertThat(Files.size(file)).isEqualTo(size);
    }

    @Test
    void tilesNobodyRefersToAnyMoreAreRemoved() throws SQLException {
        Document document = SampleDocument.rich();
        save(document);
        save(document.withLayers(List.of()).withSelection(java.util.Optional.empty()));
        assertThat(count("SELECT count(*) FROM content")).isLessThan(10);
        assertThat(count("SELECT count(*) FROM content_data")).isEqualTo(count("SELECT count(*) FROM content"));
    }

    @Test
    void equalTilesAreStoredOnce() throws SQLException {
        Document one = TestPictures.document(TestPictures.photo(512, 512, 257, 1));
        save(one);
        int tiles = count("SELECT count(*) FROM content");
        PixelLayer layer = (PixelLayer) one.layers().getFirst();
        save(one.withLayers(List.of(layer, layer.withFreshId(), layer.withFreshId())));
        assertThat(count("SELECT count(*) FROM content")).isLessThanOrEqualTo(tiles);
    }

    @Test
    void aNewerFileIsRefusedNamingTheVersionItNeeds() throws SQLException {
        save(SampleDocument.rich());
        execute("PRAGMA user_version = 7", "UPDATE inlay SET needs = '3.2'", "CREATE TABLE brushes(id)");
        assertThatThrownBy(() -> open(format))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("newer version")
                .hasMessageEndingWith("Update Inlay to version 3.2 or later to open it.");
    }

    @Test
    void aStrangersTablesAreRefusedUnread() throws SQLException {
        save(SampleDocument.rich());
        execute(
                "DROP TABLE document",
                "CREATE VIEW document AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT 1 AS id, max(i) AS json FROM n");
        assertThatThrownBy(() -> open(format))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("The file is damaged");
    }

    @Test
    void aFlippedBitInATileIsFound() throws SQLException {
        save(SampleDocument.rich());
        execute("UPDATE content_data SET data = CAST(substr(data, 1, length(data) - 1) || x'55' AS BLOB)"
                + " WHERE id = (SELECT max(id) FROM content_data)");
        assertThatThrownBy(() -> open(format))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void anImageOverTheLimitIsRefusedFromItsTree() {
        save(SampleDocument.rich());
        assertThatThrownBy(() -> format.read(file, Limits.standard().withPixels(100_000), Progress.SILENT))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("400 x 300");
        assertThatThrownBy(() -> format.read(file, Limits.standard().withMemory(1_000_000), Progress.SILENT))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("MB of memory");
    }

    @Test
    void aFileThatAnotherProgramIsWritingIsLeftAloneAndSaysSo() throws SQLException {
        Document document = SampleDocument.rich();
        save(document);
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> save(painted(document, 3)))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("is being used by another program");
            statement.execute("ROLLBACK");
        }
        DocumentComparison.assertSame(open(new InlayFormat()), document);
    }

    @Test
    void aCancelledSaveLeavesTheOldFile() {
        Document document = SampleDocument.rich();
        save(document);
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Document next = painted(document, 4);
        assertThatThrownBy(() -> format.write(next, file, SaveOptions.DEFAULT, cancelled))
                .isInstanceOf(CancellationException.class);
        DocumentComparison.assertSame(open(new InlayFormat()), document);
        assertThatThrownBy(() -> format.write(next, folder.resolve("new.inlay"), SaveOptions.DEFAULT, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aFileOfAnotherKindUnderTheSameNameIsReplacedAsAWhole() throws IOException {
        Files.writeString(file, "this was something else");
        Document document = SampleDocument.rich();
        save(document);
        DocumentComparison.assertSame(open(format), document);
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> format.write(
                        SampleDocument.rich(), folder.resolve("no/such/x.inlay"), SaveOptions.DEFAULT, Progress.SILENT))
                .isInstanceOf(FormatException.class)
                .hasMessage("x.inlay cannot be saved because its folder does not exist. Save into another folder.");
    }

    @Test
    void theThumbnailIsAPngThatShowsThePicture() throws IOException {
        Document red = Document.ofSize(3000, 1500)
                .withLayers(List.of(PixelLayer.of(
                        "red", Raster.filled(new Region(0, 0, 1500, 1500), new Rgba16(65535, 0, 0, 65535)))));
        save(red);
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(format.thumbnail(file).orElseThrow()));
        assertThat(image.getWidth()).isLessThanOrEqualTo(256).isGreaterThan(180);
        assertThat(image.getRGB(10, 10)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(image.getWidth() - 10, 10) >>> 24).isZero();
    }

    @Test
    void theThumbnailFollowsAStroke() throws IOException {
        Document document = TestPictures.document(TestPictures.photo(1200, 900, 257, 1));
        save(document);
        Document painted = document.withTree(
                document.tree().replace(document.layers().getFirst().id(), layer -> {
                    Raster.Editor editor = ((PixelLayer) layer).pixels().edit();
                    editor.fill(new Region(500, 500, 200, 200), new Rgba16(0, 65535, 0, 65535));
                    return ((PixelLayer) layer).withPixels(editor.commit());
                }));
        save(painted);
        byte[] incremental = format.thumbnail(file).orElseThrow();
        new InlayFormat().write(painted, folder.resolve("fresh.inlay"), SaveOptions.DEFAULT, Progress.SILENT);
        assertThat(incremental)
                .isEqualTo(format.thumbnail(folder.resolve("fresh.inlay")).orElseThrow());
    }

    @Test
    void theFormatIsRecognisedByContent() throws IOException {
        save(SampleDocument.rich());
        Path renamed = folder.resolve("renamed.png");
        Files.move(file, renamed);
        assertThat(new Formats(List.of(format)).identify(renamed)).isSameAs(format);
    }

    static Document painted(Document document, int step) {
        PixelLayer layer = (PixelLayer) document.layers().getFirst();
        Raster.Editor editor = layer.pixels().edit();
        editor.fill(new Region(10 + 30 * step, 20, 25, 25), new Rgba16(100 * step, 5, 9, 65535));
        return document.withTree(document.tree().replace(layer.id(), old -> layer.withPixels(editor.commit())));
    }

    private void save(Document document) {
        assertThat(format.write(document, file, SaveOptions.DEFAULT, Progress.SILENT))
                .isEmpty();
    }

    private Document open(InlayFormat with) {
        return with.read(file, Limits.standard(), Progress.SILENT).document();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(sql).getInt(1);
        }
    }

    private static int pagesThatDiffer(byte[] before, byte[] after) {
        int differing = 0;
        for (int at = 0; at < before.length; at += 8192) {
            differing += java.util.Arrays.mismatch(before, at, at + 8192, after, at, at + 8192) >= 0 ? 1 : 0;
        }
        return differing;
    }
}
