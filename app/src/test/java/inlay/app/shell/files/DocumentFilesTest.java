package inlay.app.shell.files;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.settings.RecentFiles;
import inlay.app.settings.SaveHabits;
import inlay.app.settings.Settings;
import inlay.app.shell.EventThread;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.Notices;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.EditRunner;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.format.Formats;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.WritableFormat;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.layers.CreateEdits;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
    private static final Rgba16 CORAL = Rgba16.fromArgb8(0xFFFF6B4A);

    @TempDir
    private Path folder;

    private final Workspace workspace = new Workspace();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Notice> shown = new CopyOnWriteArrayList<>();
    private final BackgroundWork work = new BackgroundWork(failures::add);
    private final Formats formats = StandardFormats.create();
    private final List<SaveOptions> asked = new CopyOnWriteArrayList<>();
    private Optional<Double> answer = Optional.of(0.6);
    private Settings settings;
    private DocumentFiles files;

    @BeforeEach
    void setUp() {
        settings = Settings.open(folder.resolve("settings"));
        Notices notices = new Notices();
        notices.addViewer(shown::add);
        files = EventThread.get(
                () -> new DocumentFiles(new JPanel(), workspace, settings, formats, work, notices, this::answer));
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void aFileOpensInTheBackgroundAndIsRemembered() {
        Path file = picture("photo.png");
        OpenDocument opened = open(file);
        assertThat(opened.title()).isEqualTo("photo.png");
        assertThat(opened.file()).contains(file);
        assertThat(opened.session().isModified()).isFalse();
        assertThat(settings.get(RecentFiles.KEY).paths()).containsExactly(file);
    }

    @Test
    void aFileThatIsOpenComesToTheFrontInsteadOfOpeningTwice() {
        OpenDocument first = open(picture("a.png"));
        open(picture("b.png"));
        EventThread.run(() -> files.open(folder.resolve("a.png")));
        assertThat(workspace.documents()).hasSize(2);
        assertThat(workspace.active()).contains(first);
    }

    @Test
    void aFileThatCannotBeOpenedIsReportedInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("no-picture.png"), "just some words");
        EventThread.run(() -> files.open(file));
        EventThread.await("the task is over", () -> work.tasks().isEmpty());
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.getMessage())
                .startsWith("no-picture.png"));
        assertThat(workspace.documents()).isEmpty();
    }

    @Test
    void severalFilesOpenInTheirOrderWhateverTheirSizeAndThoseThatFailHoldUpNobody() throws Exception {
        Document large = Document.ofSize(3000, 2000)
                .withLayers(List.of(PixelLayer.of("Background", Raster.filled(new Region(0, 0, 3000, 2000), CORAL))));
        Path slow = folder.resolve("slow.png");
        formats.save(large, slow, SaveOptions.DEFAULT, Progress.SILENT);
        Path broken = Files.writeString(folder.resolve("broken.png"), "just some words");
        Path known = picture("known.png");
        open(known);
        EventThread.run(() -> files.open(List.of(slow, broken, known, picture("quick.png"), picture("last.png"))));
        EventThread.await("all are open", () -> workspace.documents().size() == 4);
        assertThat(workspace.documents())
                .extracting(OpenDocument::title)
                .containsExactly("known.png", "slow.png", "quick.png", "last.png");
        assertThat(workspace.active().map(OpenDocument::title)).contains("last.png");
        assertThat(failures).hasSize(1);
    }

    @Test
    void aJpegAsksForItsQualityOnceAndIsThenSavedWithIt() {
        OpenDocument document = open(picture("photo.png"));
        Path file = folder.resolve("photo.jpg");
        EventThread.run(() -> files.saveTo(document, file, () -> {}));
        EventThread.await("the file is written", () -> work.tasks().isEmpty());
        assertThat(asked).extracting(SaveOptions::quality).containsExactly(0.92);
        assertThat(document.file()).contains(file);
        assertThat(document.saveOptions().map(SaveOptions::quality)).contains(0.6);
        assertThat(settings.get(SaveHabits.KEY).quality()).isEqualTo(60);
        EventThread.run(() -> document.session().apply(Edit.named("Resolution", before -> before.withResolution(150))));
        save(document);
        assertThat(asked).hasSize(1);
        assertThat(document.saveOptions().map(SaveOptions::quality)).contains(0.6);
    }

    @Test
    void anotherJpegIsSavedWithTheQualityUsedLast() throws Exception {
        settings.put(SaveHabits.KEY, new SaveHabits("PNG", 20, SaveOptions.Depth.AUTOMATIC));
        Path poor = noise("poor.jpg");
        long before = Files.size(poor);
        OpenDocument document = open(poor);
        EventThread.run(() -> document.session().apply(Edit.named("Resolution", now -> now.withResolution(150))));
        save(document);
        assertThat(asked).isEmpty();
        assertThat(Files.size(poor)).isLessThan(before / 2);
    }

    @Test
    void cancellingTheQuestionSavesNothing() {
        OpenDocument document = open(picture("photo.png"));
        answer = Optional.empty();
        EventThread.run(() -> files.saveTo(document, folder.resolve("photo.jpg"), () -> {}));
        assertThat(asked).hasSize(1);
        assertThat(work.tasks()).isEmpty();
        assertThat(folder.resolve("photo.jpg")).doesNotExist();
        assertThat(document.file()).contains(folder.resolve("photo.png"));
    }

    @Test
    void formatsThatKeepEveryPixelAskNothing() {
        OpenDocument document = open(picture("photo.png"));
        EventThread.run(() -> files.saveTo(document, folder.resolve("photo.tif"), () -> {}));
        EventThread.await("the file is written", () -> work.tasks().isEmpty());
        assertThat(asked).isEmpty();
        assertThat(folder.resolve("photo.tif")).exists();
    }

    @Test
    void savingWhatIsStillFlatWritesTheFileItCameFrom() {
        OpenDocument document = open(picture("photo.png"));
        EventThread.run(() -> document.session()
                .apply(Edit.named("Recolour", before -> before.withLayers(List.of(layer(Rgba16.WHITE))))));
        save(document);
        assertThat(document.session().isModified()).isFalse();
        assertThat(pixel(folder.resolve("photo.png"))).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void whatWasChangedWhileSavingStaysUnsaved() {
        OpenDocument document = open(picture("photo.png"));
        Document later = document.session().document().withResolution(300);
        EventThread.run(() -> {
            document.session().apply(Edit.named("First", before -> before.withResolution(150)));
            files.save(document, () -> {});
            document.session().apply(Edit.named("Second", before -> later));
        });
        EventThread.await("the file is written", () -> work.tasks().isEmpty());
        assertThat(EventThread.get(() -> document.session().isModified())).isTrue();
    }

    @Test
    void layersFitIntoTheNativeFileButNotIntoAFlatOne() {
        Document flat = document(layer(CORAL));
        Document layered = document(layer(CORAL), layer(Rgba16.WHITE));
        Document masked = document(layer(CORAL).withProps(layer(CORAL).props().withOpacity(0.5f)));
        var png = formats.forName(Path.of("a.png")).orElseThrow();
        var whole = formats.forName(Path.of("a.inlay")).orElseThrow();
        assertThat(Flatness.fits(flat, png)).isTrue();
        assertThat(Flatness.fits(layered, png)).isFalse();
        assertThat(Flatness.fits(masked, png)).isFalse();
        assertThat(Flatness.fits(layered, whole)).isTrue();
    }

    @Test
    void aNativeFileKeepsLayersAndRevertsToThem() {
        OpenDocument document = open(picture("photo.png"));
        Path file = folder.resolve("photo.inlay");
        EventThread.run(() -> {
            document.session().apply(CreateEdits.pixelLayer(document.session().activeLayerId()));
            document.setFile(file);
        });
        save(document);
        Document saved = document.session().document();
        EventThread.run(() -> {
            document.session().apply(Edit.named("Flatten", before -> before.withLayers(List.of(layer(CORAL)))));
            files.revert(document);
        });
        EventThread.await(
                "the old layers are back",
                () -> document.session().document().layers().size() == 2);
        assertThat(document.session().isModified()).isFalse();
        EventThread.run(document.session()::undo);
        assertThat(document.session().document().layers()).hasSize(1);
        assertThat(saved.layers()).hasSize(2);
    }

    @Test
    void revertingSaysAgainWhatIsWrongWithTheFile() throws Exception {
        Path file = picture("cut.png");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));
        OpenDocument document = open(file);
        EventThread.await("the note is shown", () -> shown.size() == 1);
        EventThread.run(() -> files.revert(document));
        EventThread.await("it is shown again", () -> shown.size() == 2);
        assertThat(shown.getFirst().sentence()).startsWith("The end of the file is missing");
        assertThat(shown.getLast()).isEqualTo(shown.getFirst());
    }

    @Test
    void placedFilesBecomeLayersNamedAfterThem() {
        OpenDocument document = open(picture("photo.png"));
        Placement placement = files.placement(new EditRunner(work, failures::add));
        EventThread.run(() -> placement.place(document, List.of(picture("sticker.png")), 2, 3));
        EventThread.await(
                "the layer is there",
                () -> document.session().document().layers().size() == 2);
        PixelLayer placed = (PixelLayer) document.session().document().layers().getLast();
        assertThat(placed.props().name()).isEqualTo("sticker");
        assertThat(placed.pixels().bounds()).isEqualTo(new Region(-6, -3, 16, 12));
    }

    @Test
    void aPictureLargerThanTheCanvasIsPlacedToFillIt() {
        OpenDocument document = open(picture("photo.png"));
        Path large = folder.resolve("large.png");
        Document wide = Document.ofSize(100, 50)
                .withLayers(List.of(PixelLayer.of("Background", Raster.filled(new Region(0, 0, 100, 50), CORAL))));
        formats.save(wide, large, SaveOptions.DEFAULT, Progress.SILENT);
        Placement placement = files.placement(new EditRunner(work, failures::add));
        EventThread.run(() -> placement.place(document, List.of(large, picture("sticker.png")), 15, 11));
        EventThread.await(
                "the layers are there",
                () -> document.session().document().layers().size() == 3);
        List<Layer> layers = document.session().document().layers();
        assertThat(layers).extracting(layer -> layer.props().name()).containsExactly("Background", "large", "sticker");
        Raster placed = ((PixelLayer) layers.get(1)).pixels();
        assertThat(placed.bounds()).isEqualTo(new Region(0, 2, 16, 8));
        assertThat(placed.pixel(0, 2)).isEqualTo(CORAL);
        assertThat(placed.pixel(15, 9)).isEqualTo(CORAL);
        assertThat(((PixelLayer) layers.get(2)).pixels().bounds()).isEqualTo(new Region(7, 5, 16, 12));
    }

    @Test
    void titlesOfNewDocumentsAreCounted() {
        EventThread.run(() -> {
            files.show(document(layer(CORAL)), files.nextTitle(), "New");
            files.show(document(layer(CORAL)), files.nextTitle(), "New");
        });
        assertThat(workspace.documents()).extracting(OpenDocument::title).containsExactly("Untitled-1", "Untitled-2");
    }

    @Test
    void closingWhatIsSavedAsksNothing() {
        OpenDocument document = open(picture("photo.png"));
        AtomicBoolean closed = new AtomicBoolean();
        EventThread.run(() -> new Closing(new JPanel(), workspace, files, gone -> {}).closeAll(() -> closed.set(true)));
        assertThat(closed).isTrue();
        assertThat(workspace.documents()).doesNotContain(document).isEmpty();
    }

    private Optional<SaveOptions> answer(WritableFormat format, SaveOptions before) {
        asked.add(before);
        return answer.map(before::withQuality);
    }

    /// A picture that compresses badly, well kept.
    private Path noise(String name) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        PixelBlock block = new PixelBlock(64, 64);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                block.setPixel(x, y, Rgba16.fromArgb8(0xFF000000 | random.nextInt(1 << 24)));
            }
        }
        Path file = folder.resolve(name);
        Document document = Document.ofSize(64, 64).withLayers(List.of(PixelLayer.of("", Raster.of(0, 0, block))));
        formats.save(document, file, SaveOptions.DEFAULT.withQuality(1), Progress.SILENT);
        return file;
    }

    private OpenDocument open(Path file) {
        EventThread.run(() -> files.open(file));
        EventThread.await(file + " is open", () -> workspace
                .active()
                .flatMap(OpenDocument::file)
                .filter(file::equals)
                .isPresent());
        return workspace.active().orElseThrow();
    }

    private void save(OpenDocument document) {
        AtomicBoolean saved = new AtomicBoolean();
        EventThread.run(() -> files.save(document, () -> saved.set(true)));
        EventThread.await("the file is written", saved::get);
    }

    private Path picture(String name) {
        Path file = folder.resolve(name);
        formats.save(document(layer(CORAL)), file, SaveOptions.DEFAULT, Progress.SILENT);
        return file;
    }

    private Rgba16 pixel(Path file) {
        Document document = formats.open(file, new FileLimits(settings).now(), Progress.SILENT)
                .document();
        return ((PixelLayer) document.layers().getFirst()).pixels().pixel(5, 5);
    }

    private static Document document(Layer... layers) {
        return Document.ofSize(16, 12).withLayers(List.of(layers));
    }

    private static PixelLayer layer(Rgba16 color) {
        return PixelLayer.of("Background", Raster.filled(Region.ofSize(16, 12), color));
    }
}
