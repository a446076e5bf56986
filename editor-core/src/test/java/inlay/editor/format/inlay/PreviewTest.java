package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Change;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Region WHOLE = Region.ofSize(900, 500);

    @Test
    void updatingWhatChangedGivesTheSameAsStartingOver() {
        Random random = new Random(8);
        Document document = TestPictures.document(TestPictures.photo(2600, 1450, 1, 1));
        Preview preview = Preview.of(document);
        for (int step = 0; step < 12; step++) {
            Document next = painted(document, random);
            preview = preview.updated(next, Change.between(document, next).dirty());
            document = next;
        }
        Preview fresh = Preview.of(document);
        assertThat(preview.pixels().read(WHOLE).samples())
                .isEqualTo(fresh.pixels().read(WHOLE).samples());
    }

    private static Document painted(Document document, Random random) {
        PixelLayer layer = (PixelLayer) document.layers().getFirst();
        Raster.Editor editor = layer.pixels().edit();
        editor.fill(
                new Region(random.nextInt(2500), random.nextInt(1400), 1 + random.nextInt(90), 1 + random.nextInt(40)),
                new Rgba16(random.nextInt(65536), 9, 9, random.nextInt(65536)));
        return document.withTree(document.tree().replace(layer.id(), old -> layer.withPixels(editor.commit())));
    }

    @Test
    void theLongerSideIsAtMost1024Pixels() {
        for (int[] size : new int[][] {{1, 1}, {1024, 3}, {1025, 3}, {6000, 4000}, {3, 1_000_000}}) {
            Preview preview = Preview.of(Document.ofSize(size[0], size[1]));
            assertThat(Math.max(preview.width(), preview.height())).isBetween(1, 1024);
            assertThat(preview.scale() * preview.width()).isGreaterThanOrEqualTo(size[0]);
        }
    }

    @Test
    void theMemoryFindsTheMostSimilarDocumentAndKeepsNoneAlive() {
        PreviewMemory memory = new PreviewMemory();
        Document first = TestPictures.document(TestPictures.photo(1500, 900, 1, 1));
        Document other = TestPictures.document(TestPictures.photo(1500, 900, 1, 2));
        memory.remember(first, Preview.of(first));
        memory.remember(other, Preview.of(other));
        assertThat(memory.of(first).pixels().read(WHOLE).samples())
                .isEqualTo(Preview.of(first).pixels().read(WHOLE).samples());
        Document painted = painted(other, new Random(1));
        assertThat(memory.of(painted).pixels().read(WHOLE).samples())
                .isEqualTo(Preview.of(painted).pixels().read(WHOLE).samples());
        Document smaller = Document.ofSize(20, 20);
        assertThat(memory.of(smaller).width()).isEqualTo(20);
    }
}
