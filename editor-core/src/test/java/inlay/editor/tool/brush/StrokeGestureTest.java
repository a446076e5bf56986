package inlay.editor.tool.brush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.Document;
import inlay.editor.document.LayerProps;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Point;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Modifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrokeGestureTest {
    private static final Rgba16 RED = new Rgba16(60000, 1000, 2000, 65535);
    private static final Rgba16 GREY = new Rgba16(30000, 30000, 30000, 65535);

    private final PixelLayer layer = PixelLayer.of(
            "Paint", Raster.filled(new Region(64, 64, 300, 300), GREY).translate(7, -5));
    private final Document document = Document.ofSize(400, 400).withLayers(List.of(layer));
    private final Brush brush =
            Brush.round(40).withHardness(0.5).withOpacity(0.5).withFlow(0.3);

    @Test
    void crossingItselfNeverExceedsTheOpacity() {
        Document painted =
                stroke(document, brush.withFlow(1), new Paint.Ink(RED), 10, 10, 40, 40, 10, 10, 40, 40, 10, 10);
        Raster pixels = pixels(painted);
        int most = 0;
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 60; x++) {
                most = Math.max(most, pixels.pixel(x, y).alpha());
            }
        }
        assertThat(most).isEqualTo(32768);
    }

    @Test
    void lowFlowBuildsUpWithinAStroke() {
        int once = pixels(stroke(document, brush, new Paint.Ink(RED), 20, 20))
                .pixel(20, 20)
                .alpha();
        int often = pixels(stroke(document, brush, new Paint.Ink(RED), 20, 20, 30, 20, 20, 20, 30, 20, 20, 20))
                .pixel(20, 20)
                .alpha();
        assertThat(once).isEqualTo(Math.round(0.15f * 65535));
        assertThat(often).isGreaterThan(3 * once / 2).isLessThanOrEqualTo(32768);
    }

    @Test
    void inkGoesOverWhatIsThere() {
        Raster pixels = pixels(stroke(document, brush.withFlow(1), new Paint.Ink(RED), 200, 200));
        assertThat(pixels.pixel(200, 200)).isEqualTo(new Rgba16(45000, 15500, 16000, 65535));
        assertThat(pixels.pixel(200, 240)).isEqualTo(GREY);
    }

    @Test
    void inkOnNothingKeepsItsColor() {
        Raster pixels = pixels(stroke(document, brush, new Paint.Ink(RED), 30, 30));
        for (int x = 12; x < 48; x++) {
            Rgba16 pixel = pixels.pixel(x, 30);
            assertThat(pixel.withAlpha(65535)).isEqualTo(RED);
        }
    }

    @Test
    void growingStrokeEqualsTheStrokePlayedAtOnce() {
        StrokeTarget target = new StrokeTarget.Pixels(layer.id(), new Paint.Ink(RED));
        StrokeGesture gesture = StrokeGesture.begin("Brush", document, target, brush, Pointer.at(20, 150));
        for (int step = 1; step < 60; step++) {
            gesture.drag(Pointer.at(20 + 6 * step, 150 + 80 * Math.sin(step / 5.0)));
        }
        Edit edit = gesture.release(Pointer.at(390, 200)).orElseThrow();
        Document grown = edit.apply(document);
        Document other = document.withResolution(300);
        Document played = edit.apply(other);
        assertThat(grown).isSameAs(gesture.draft().orElseThrow());
        assertSamePixels(pixels(grown), pixels(played));
        assertThat(played.resolution()).isEqualTo(300);
    }

    @Test
    void onlyTouchedTilesAreNew() {
        Document painted = stroke(document, Brush.round(10), new Paint.Ink(RED), 200, 190);
        assertThat(pixels(painted).changedSince(layer.pixels())).isEqualTo(new Region(135, 123, 128, 128));
    }

    @Test
    void outsideTheSelectionNothingChanges() {
        Mask half = Mask.of(new Region(0, 0, 203, 400));
        Document selected = document.withSelection(Optional.of(half));
        Raster pixels = pixels(stroke(selected, brush.withSize(100), new Paint.Ink(RED), 190, 200, 230, 200));
        for (int y = 100; y < 300; y++) {
            for (int x = 203; x < 330; x++) {
                assertThat(pixels.pixel(x, y)).isEqualTo(GREY);
            }
        }
        assertThat(pixels.pixel(202, 200)).isNotEqualTo(GREY);
    }

    @Test
    void partialSelectionScalesTheStroke() {
        Mask.Editor editor = Mask.NONE.edit();
        editor.fill(new Region(0, 0, 400, 400), 32768);
        Document selected = document.withSelection(Optional.of(editor.commit()));
        Brush full = Brush.round(40);
        assertThat(pixels(stroke(selected, full, new Paint.Ink(RED), 20, 20))
                        .pixel(20, 20)
                        .alpha())
                .isEqualTo(32768);
    }

    @Test
    void strokeOutsideTheSelectionOrTheCanvasIsNoEdit() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(0, 0, 50, 50))));
        assertThat(edit(selected, brush, new Paint.Ink(RED), 200, 200, 250, 250))
                .isEmpty();
        assertThat(edit(document, brush, new Paint.Ink(RED), -300, -300, -250, -250))
                .isEmpty();
    }

    @Test
    void lockedTransparencyRecolorsOnly() {
        PixelLayer locked = layer.withProps(layer.props().withLocks(new Locks(true, false, false)));
        Document lockedDocument = document.withLayers(List.of(locked));
        Raster painted = pixels(stroke(lockedDocument, Brush.round(60), new Paint.Ink(RED), 71, 200));
        assertThat(painted.pixel(60, 200)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(painted.pixel(80, 200)).isEqualTo(RED);
        Raster erased = pixels(stroke(lockedDocument, Brush.round(60), new Paint.Eraser(Rgba16.WHITE), 71, 200));
        assertThat(erased.pixel(80, 200)).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void eraserLowersAlphaAndLeavesColor() {
        Raster erased = pixels(stroke(document, brush.withFlow(1), new Paint.Eraser(Rgba16.WHITE), 200, 200));
        assertThat(erased.pixel(200, 200)).isEqualTo(GREY.withAlpha(32768));
        Raster gone = pixels(stroke(document, Brush.round(80), new Paint.Eraser(Rgba16.WHITE), 200, 200));
        assertThat(gone.pixel(200, 200)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(gone.pixel(200, 260)).isEqualTo(GREY);
    }

    @Test
    void straightLineFromTheLastPoint() {
        StrokeTarget target = new StrokeTarget.Pixels(layer.id(), new Paint.Ink(RED));
        StrokeGesture gesture = StrokeGesture.beginWithLine(
                "Brush", document, target, Brush.round(10), new Point(20, 20), Pointer.at(20, 300, Modifier.SHIFT));
        Raster pixels = pixels(gesture.release(Pointer.at(20, 300, Modifier.SHIFT))
                .orElseThrow()
                .apply(document));
        for (int y = 16; y < 299; y++) {
            assertThat(pixels.pixel(20, y)).isEqualTo(RED);
            assertThat(pixels.pixel(40, y)).isEqualTo(Rgba16.TRANSPARENT);
        }
        assertThat(gesture.end()).isEqualTo(new Point(20, 300));
    }

    @Test
    void shiftKeepsTheStrokeOnItsRow() {
        StrokeTarget target = new StrokeTarget.Pixels(layer.id(), new Paint.Ink(RED));
        StrokeGesture gesture = StrokeGesture.begin("Brush", document, target, Brush.round(6), Pointer.at(20, 30));
        gesture.drag(Pointer.at(30, 33, Modifier.SHIFT));
        gesture.drag(Pointer.at(50, 40, Modifier.SHIFT));
        Raster pixels = pixels(gesture.release(Pointer.at(60, 50, Modifier.SHIFT))
                .orElseThrow()
                .apply(document));
        assertThat(pixels.bounds()).isEqualTo(layer.pixels().bounds().union(new Region(17, 27, 46, 6)));
        assertThat(pixels.pixel(58, 30)).isEqualTo(RED);
    }

    @Test
    void bigDabsOnManyCoresGiveTheSamePixelsAsOneByOne() {
        Document wide = Document.ofSize(2000, 1500).withLayers(List.of(layer));
        Brush big = Brush.round(1200).withHardness(0.1).withFlow(0.4);
        Raster once = pixels(stroke(wide, big, new Paint.Ink(RED), 300, 700, 1700, 800));
        Raster again = pixels(stroke(wide, big, new Paint.Ink(RED), 300, 700, 1700, 800));
        assertSamePixels(once, again);
        assertThat(once.pixel(1000, 750).alpha()).isGreaterThan(60000);
    }

    @Test
    void propertiesStayAsTheyWere() {
        LayerProps props = LayerProps.named("Paint").withOpacity(0.3f);
        Document named = document.withLayers(List.of(layer.withProps(props)));
        Document painted = stroke(named, brush, new Paint.Ink(RED), 20, 20);
        assertThat(painted.layers().getFirst().props()).isSameAs(props);
        assertThat(painted.layers().getFirst().id()).isEqualTo(layer.id());
    }

    @Test
    void fullCoverageOverADabIsTheProfile() {
        Raster pixels = pixels(stroke(document, Brush.round(40).withHardness(0), new Paint.Ink(RED), 30.5, 30.5));
        for (int x = 10; x < 51; x++) {
            float expected = DabProfile.of(20, 0).at(Math.abs(x - 30)) * 65535;
            assertThat((float) pixels.pixel(x, 30).alpha()).isCloseTo(expected, within(1.5f));
        }
    }

    private Document stroke(Document on, Brush with, Paint paint, double... path) {
        return edit(on, with, paint, path).orElseThrow().apply(on);
    }

    private Optional<Edit> edit(Document on, Brush with, Paint paint, double... path) {
        StrokeTarget target = StrokeTarget.on(PaintSurface.PIXELS, on, Optional.of(layer.id()), paint);
        StrokeGesture gesture = StrokeGesture.begin("Brush", on, target, with, Pointer.at(path[0], path[1]));
        for (int index = 2; index < path.length; index += 2) {
            gesture.drag(Pointer.at(path[index], path[index + 1]));
        }
        return gesture.release(Pointer.at(path[path.length - 2], path[path.length - 1]));
    }

    private static Raster pixels(Document painted) {
        return ((PixelLayer) painted.layers().getFirst()).pixels();
    }

    private static void assertSamePixels(Raster one, Raster other) {
        assertThat(one.extent()).isEqualTo(other.extent());
        assertThat(one.read(one.extent()).samples())
                .isEqualTo(other.read(one.extent()).samples());
    }
}
