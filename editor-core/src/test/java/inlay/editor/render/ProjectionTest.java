package inlay.editor.render;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {
    private static final Rgba16 TEAL = Rgba16.fromArgb8(0xFF228877);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void afterAnyEditsThePictureIsTheOneMadeAnew(int level) throws InterruptedException {
        RandomDocuments random = new RandomDocuments(77 + level);
        Document document = random.document(700, 500, 6);
        try (Projection projection = new Projection(document)) {
            projection.look(level, document.canvas());
            for (int step = 0; step < 12; step++) {
                document = edited(document, random, step);
                projection.show(document);
                if (step % 3 == 0) {
                    projection.await();
                }
            }
            projection.await();
            assertShows(projection, document, level);
        }
    }

    @Test
    void onlyWhatAnEditTouchedIsMadeAnew() throws InterruptedException {
        Document before = Document.ofSize(640, 640)
                .withLayers(List.of(PixelLayer.of("paint", Raster.filled(new Region(0, 0, 640, 640), TEAL))));
        try (Projection projection = new Projection(before)) {
            projection.look(0, before.canvas());
            projection.await();
            DisplayTile far = projection.tile(0, 4, 4).orElseThrow();
            DisplayTile near = projection.tile(0, 1, 1).orElseThrow();
            Queue<Region> ready = new ConcurrentLinkedQueue<>();
            projection.addListener(ready::add);
            projection.show(painted(before, new Region(140, 140, 20, 20)));
            projection.await();
            assertThat(projection.tile(0, 4, 4)).containsSame(far);
            assertThat(projection.tile(0, 1, 1).orElseThrow()).isNotSameAs(near);
            assertThat(ready).allMatch(new Region(128, 128, 128, 128)::contains);
        }
    }

    @Test
    void documentsOvertakenAreNeverComposited() throws InterruptedException {
        Document document = Document.ofSize(256, 256).withLayers(List.of(PixelLayer.of("paint", Raster.EMPTY)));
        List<Document> stroke = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            document = painted(document, new Region(step % 120, 60, 5, 5));
            stroke.add(document);
        }
        try (Projection projection = new Projection(stroke.getFirst())) {
            projection.look(0, document.canvas());
            AtomicInteger made = new AtomicInteger();
            projection.addListener(area -> made.incrementAndGet());
            stroke.forEach(projection::show);
            projection.await();
            assertThat(made).hasValueLessThan(400);
            assertShows(projection, document, 0);
        }
    }

    @Test
    void theOldPictureStaysUntilTheNewIsReadyAndNothingShowsBeyondTheCanvas() throws InterruptedException {
        Document document = Document.ofSize(200, 100).withLayers(List.of(SolidFillLayer.of("fill", TEAL)));
        try (Projection projection = new Projection(document)) {
            assertThat(projection.tile(0, 0, 0)).isEmpty();
            projection.await();
            int[] argb = projection.tile(0, 0, 0).orElseThrow().argb();
            assertThat(argb[99 * 128 + 127]).isEqualTo(0xFF228877);
            assertThat(argb[100 * 128]).isZero();
            projection.show(document.withLayers(List.of()));
            assertThat(projection.tile(0, 0, 0)).isPresent();
            assertThat(projection.tile(0, 2, 0)).isEmpty();
            assertThat(projection.tile(0, 0, -1)).isEmpty();
        }
    }

    @Test
    void beyondTheBudgetOnlyWhatIsInViewIsKept() throws InterruptedException {
        Document document = Document.ofSize(2048, 2048).withLayers(List.of(SolidFillLayer.of("fill", TEAL)));
        long tenTiles = 2 * 10 * 4L * DisplayTile.SIZE * DisplayTile.SIZE;
        try (Projection projection = new Projection(document, tenTiles)) {
            projection.look(0, document.canvas());
            projection.await();
            projection.look(0, new Region(0, 0, 128, 128));
            projection.tile(0, 15, 15);
            projection.await();
            int kept = 0;
            for (int cell = 0; cell < 256; cell++) {
                kept += projection.peek(0, cell % 16, cell / 16).isPresent() ? 1 : 0;
            }
            assertThat(kept).isBetween(1, 10);
            assertThat(projection.peek(0, 0, 0)).isPresent();
        }
    }

    private static void assertShows(Projection projection, Document document, int level) {
        DisplayPainter painter = new DisplayPainter();
        int side = DisplayTile.SIZE << level;
        for (int row = 0; row * side < document.height(); row++) {
            for (int column = 0; column * side < document.width(); column++) {
                assertThat(projection.tile(level, column, row).orElseThrow().argb())
                        .as("tile %d, %d of level %d", column, row, level)
                        .isEqualTo(painter.paint(document, level, column, row).argb());
            }
        }
    }

    private static Document edited(Document document, RandomDocuments random, int step) {
        List<Layer> layers = new ArrayList<>(document.layers());
        int index = step % layers.size();
        Layer layer = layers.get(index);
        switch (step % 4) {
            case 0 -> layers.add(index, random.pixels(document.canvas()));
            case 1 -> layers.set(index, layer.withProps(layer.props().withOpacity(0.4f)));
            case 2 -> layers.set(index, layer.translate(13, -5));
            default -> layers.remove(index);
        }
        return document.withLayers(layers);
    }

    private static Document painted(Document document, Region area) {
        PixelLayer layer = (PixelLayer) document.layers().getFirst();
        Raster.Editor editor = layer.pixels().edit();
        editor.fill(area, Rgba16.WHITE);
        return document.withLayers(List.of(layer.withPixels(editor.commit())));
    }
}
