package inlay.editor.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.EditException;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveDragTest {
    private static final Region SEEN = new Region(-200, -200, 800, 700);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyDistanceOfADragIsBitByBitWhatTheArithmeticSays(long seed) {
        Random random = new Random(seed);
        Document document = document(random);
        PixelLayer layer = (PixelLayer) document.layers().getFirst();
        MoveDrag drag = new MoveDrag(layer.id());
        for (int step = 0; step < 3; step++) {
            int dx = step == 0 ? 128 : random.nextInt(-150, 150);
            int dy = step == 0 ? -128 : random.nextInt(-150, 150);
            Document moved = drag.move(dx, dy).apply(document);
            assertSame(visible(moved), expected(document, true, dx, dy));
            assertSame(
                    samples(moved), samples(MoveEdits.move(layer.id(), dx, dy).apply(document)));
            Mask selection = moved.selection().orElseThrow();
            assertSame(
                    selection.read(SEEN.translate(dx, dy)).samples(),
                    document.selection().orElseThrow().read(SEEN).samples());
            Document copied = drag.duplicate(dx, dy).apply(document);
            assertSame(visible(copied), expected(document, false, dx, dy));
            assertSame(
                    samples(copied),
                    samples(MoveEdits.duplicate(layer.id(), dx, dy).apply(document)));
        }
        assertThat(drag.move(0, 0).apply(document)).isSameAs(document);
    }

    @Test
    void whatWasTakenUpIsCutAgainFromAnotherDocument() {
        Document first = document(new Random(7));
        PixelLayer layer = (PixelLayer) first.layers().getFirst();
        MoveDrag drag = new MoveDrag(layer.id());
        drag.move(5, 5).apply(first);
        Document second = first.withSelection(Optional.of(Mask.of(new Region(30, 30, 40, 40))));
        assertSame(visible(drag.move(9, 4).apply(second)), expected(second, true, 9, 4));
    }

    @Test
    void tilesAwayFromTheSelectionStayShared() {
        PixelLayer layer = PixelLayer.of("wide", noise(new Random(8), new Region(0, 0, 640, 128), 128));
        Document document = Document.ofSize(640, 128)
                .withLayers(List.of(layer))
                .withSelection(Optional.of(Mask.of(new Region(10, 10, 50, 50))));
        Raster moved = pixels(new MoveDrag(layer.id()).move(200, 0).apply(document));
        assertThat(moved.tile(0, 0)).isNotSameAs(layer.pixels().tile(0, 0));
        assertThat(moved.tile(1, 0)).isNotSameAs(layer.pixels().tile(1, 0));
        assertThat(moved.tile(3, 0)).isSameAs(layer.pixels().tile(3, 0));
        assertThat(moved.tile(4, 0)).isSameAs(layer.pixels().tile(4, 0));
    }

    @Test
    void withoutASelectionTheLayerMovesAndCopiesNothing() {
        Document document = document(new Random(9)).withSelection(Optional.empty());
        PixelLayer layer = (PixelLayer) document.layers().getFirst();
        Raster moved = pixels(new MoveDrag(layer.id()).move(3, 4).apply(document));
        assertThat(moved.tile(0, 0)).isSameAs(layer.pixels().tile(0, 0));
        assertThat(moved.originX()).isEqualTo(layer.pixels().originX() + 3);
    }

    @Test
    void locksAndOtherKindsAreRefusedAsWithOneEdit() {
        Document document = document(new Random(10));
        PixelLayer layer = (PixelLayer) document.layers().getFirst();
        for (Locks locks :
                List.of(new Locks(true, false, false), new Locks(false, true, false), new Locks(false, false, true))) {
            assertRefusedAlike(
                    document.withLayers(List.of(layer.withProps(layer.props().withLocks(locks)))));
        }
        assertRefusedAlike(
                document.withLayers(List.of(layer.withProps(layer.props().withVisible(false)))));
        assertRefusedAlike(document.withLayers(List.of(SolidFillLayer.of("fill", Rgba16.WHITE))));
    }

    private static void assertRefusedAlike(Document document) {
        var id = document.layers().getFirst().id();
        MoveDrag drag = new MoveDrag(id);
        String sentence = refusal(() -> MoveEdits.move(id, 1, 1).apply(document));
        assertThatThrownBy(() -> drag.move(1, 1).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> drag.duplicate(1, 1).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessage(sentence);
    }

    private static String refusal(Runnable edit) {
        try {
            edit.run();
        } catch (EditException refused) {
            return refused.getMessage();
        }
        throw new AssertionError("not refused");
    }

    /// A layer of noise with opaque, faint and empty parts under a ragged selection, their grids anywhere.
    private static Document document(Random random) {
        Region area = new Region(random.nextInt(-60, 60), random.nextInt(-60, 60), 300, 260);
        Raster raster = noise(random, area, 3 + random.nextInt(200));
        PixelLayer layer = PixelLayer.of("noise", raster.translate(random.nextInt(130), random.nextInt(130)));
        CoverageBlock block = new CoverageBlock(240, 220);
        for (int at = 0; at < block.samples().length; at++) {
            boolean inside = at / 240 > 20 && at / 240 < 170;
            block.samples()[at] = (short) (inside ? 65535 : sample(random));
        }
        Mask mask = Mask.of(random.nextInt(60), random.nextInt(60), block);
        return Document.ofSize(320, 260)
                .withLayers(List.of(layer))
                .withSelection(Optional.of(mask.translate(random.nextInt(-99, 99), random.nextInt(-99, 99))));
    }

    /// @param opaqueRows how many rows from the top are opaque
    private static Raster noise(Random random, Region area, int opaqueRows) {
        PixelBlock block = new PixelBlock(area.width(), area.height());
        int plane = area.width() * area.height();
        for (int at = 0; at < block.samples().length; at++) {
            block.samples()[at] = (short) sample(random);
        }
        Arrays.fill(block.samples(), 3 * plane, 3 * plane + opaqueRows * area.width(), (short) 65535);
        return Raster.of(area.x(), area.y(), block);
    }

    private static int sample(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 65535;
            default -> random.nextInt(65536);
        };
    }

    /// Says where two planes differ instead of printing them.
    private static void assertSame(short[] found, short[] wanted) {
        assertThat(Arrays.mismatch(found, wanted)).as("first difference").isEqualTo(-1);
    }

    /// The samples, with no colour where nothing is seen.
    private static short[] visible(Document document) {
        short[] samples = samples(document);
        int plane = samples.length / 4;
        for (int at = 0; at < plane; at++) {
            if (samples[3 * plane + at] == 0) {
                samples[at] = 0;
                samples[plane + at] = 0;
                samples[2 * plane + at] = 0;
            }
        }
        return samples;
    }

    private static short[] samples(Document document) {
        return pixels(document).read(SEEN).samples();
    }

    private static Raster pixels(Document document) {
        return ((PixelLayer) document.layers().getFirst()).pixels();
    }

    /// The move in plain words, a pixel at a time: thinned where it was, laid over where it comes to lie.
    private static short[] expected(Document document, boolean cut, int dx, int dy) {
        Raster pixels = pixels(document);
        Mask selection = document.selection().orElseThrow();
        PixelBlock block = new PixelBlock(SEEN.width(), SEEN.height());
        for (int y = 0; y < SEEN.height(); y++) {
            for (int x = 0; x < SEEN.width(); x++) {
                int column = SEEN.x() + x;
                int row = SEEN.y() + y;
                Rgba16 there = pixels.pixel(column, row);
                Rgba16 ground = cut ? thinned(there, 65535 - selection.at(column, row)) : there;
                Rgba16 above = thinned(pixels.pixel(column - dx, row - dy), selection.at(column - dx, row - dy));
                Rgba16 together = over(ground, above);
                block.setPixel(x, y, together.alpha() == 0 ? Rgba16.TRANSPARENT : together);
            }
        }
        return block.samples();
    }

    private static Rgba16 thinned(Rgba16 pixel, int kept) {
        if (kept == 65535) {
            return pixel;
        }
        int alpha = (int) (((long) pixel.alpha() * kept + 32767) / 65535);
        return alpha == 0 ? Rgba16.TRANSPARENT : pixel.withAlpha(alpha);
    }

    private static Rgba16 over(Rgba16 below, Rgba16 above) {
        float strength = above.alpha();
        float alpha = strength + below.alpha() * (1 - strength / 65535f);
        float share = strength / Math.max(alpha, 1e-6f);
        return new Rgba16(
                mixed(below.red(), above.red(), share),
                mixed(below.green(), above.green(), share),
                mixed(below.blue(), above.blue(), share),
                (int) (alpha + 0.5f));
    }

    private static int mixed(int from, int to, float share) {
        return (int) (from + (to - from) * share + 0.5f);
    }
}
