package inlay.editor.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.Document;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.Combine;
import inlay.editor.select.EdgeStyle;
import inlay.editor.tool.MarqueeGesture.Form;
import inlay.editor.tool.Pointer.Modifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarqueeGestureTest {
    private final Document document = Document.ofSize(200, 150);
    private final SelectionShape shape = new SelectionShape("Marquee", Combine.REPLACE, 0, EdgeStyle.ANTI_ALIASED);

    @Test
    void dragSelectsWholePixels() {
        assertThat(selected(Pointer.at(10.4, 20.6), Pointer.at(50.2, 40.4)).bounds())
                .isEqualTo(Region.between(10, 21, 50, 40));
        assertThat(selected(Pointer.at(50.2, 40.4), Pointer.at(10.4, 20.6)).bounds())
                .isEqualTo(Region.between(10, 21, 50, 40));
    }

    @Test
    void selectionEndsAtTheCanvas() {
        assertThat(selected(Pointer.at(-40, 100), Pointer.at(300, 400)).bounds())
                .isEqualTo(Region.between(0, 100, 200, 150));
    }

    @Test
    void shiftMakesASquareInEveryDirection() {
        assertThat(selected(Pointer.at(100, 80), Pointer.at(130, 90, Modifier.SHIFT))
                        .bounds())
                .isEqualTo(new Region(100, 80, 30, 30));
        assertThat(selected(Pointer.at(100, 80), Pointer.at(80, 70, Modifier.SHIFT))
                        .bounds())
                .isEqualTo(new Region(80, 60, 20, 20));
    }

    @Test
    void altGrowsFromTheCentre() {
        assertThat(selected(Pointer.at(100, 80), Pointer.at(120, 90, Modifier.ALT))
                        .bounds())
                .isEqualTo(Region.between(80, 70, 120, 90));
        assertThat(selected(Pointer.at(100, 80), Pointer.at(120, 90, Modifier.ALT, Modifier.SHIFT))
                        .bounds())
                .isEqualTo(Region.between(80, 60, 120, 100));
    }

    @Test
    void spaceMovesTheRectangle() {
        assertThat(selected(
                                Pointer.at(10, 10),
                                Pointer.at(30, 20),
                                Pointer.at(50, 50, Modifier.SPACE),
                                Pointer.at(60, 50))
                        .bounds())
                .isEqualTo(Region.between(30, 40, 60, 50));
    }

    @Test
    void modifiersOfThePressCountForTheShapeOnlyAfterTheyWereLetGo() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(0, 0, 5, 5))));
        MarqueeGesture gesture = begin(selected, Pointer.at(10, 10, Modifier.SHIFT));
        gesture.drag(Pointer.at(30, 20, Modifier.SHIFT));
        assertThat(gesture.report()).isEqualTo("20 × 10 px");
        gesture.drag(Pointer.at(30, 20));
        gesture.drag(Pointer.at(30, 20, Modifier.SHIFT));
        assertThat(gesture.report()).isEqualTo("20 × 20 px");
    }

    @Test
    void fixedRatioAndFixedSize() {
        MarqueeGesture ratio =
                new MarqueeGesture(Form.RECTANGLE, new MarqueeSizing.Ratio(16, 9), document, shape, Pointer.at(10, 10));
        ratio.drag(Pointer.at(42, 12));
        assertThat(ratio.report()).isEqualTo("32 × 18 px");
        MarqueeGesture fixed = new MarqueeGesture(
                Form.RECTANGLE, new MarqueeSizing.Fixed(40, 30), document, shape, Pointer.at(10, 10));
        Mask mask = fixed.release(Pointer.at(20, 25))
                .orElseThrow()
                .apply(document)
                .selection()
                .orElseThrow();
        assertThat(mask.bounds()).isEqualTo(new Region(20, 25, 40, 30));
    }

    @Test
    void ellipseHasItsArea() {
        MarqueeGesture gesture =
                new MarqueeGesture(Form.ELLIPSE, new MarqueeSizing.Free(), document, shape, Pointer.at(20, 20));
        Mask mask = gesture.release(Pointer.at(120, 80))
                .orElseThrow()
                .apply(document)
                .selection()
                .orElseThrow();
        double sum = 0;
        for (int y = 0; y < 150; y++) {
            for (int x = 0; x < 200; x++) {
                sum += mask.at(x, y) / 65535.0;
            }
        }
        assertThat(sum).isCloseTo(Math.PI * 50 * 30, within(1.0));
        assertThat(gesture.outline().orElseThrow().points())
                .allSatisfy(point -> assertThat(Math.hypot((point.x() - 70) / 50, (point.y() - 50) / 30))
                        .isCloseTo(1, within(1e-9)));
    }

    @Test
    void featherSoftensTheBorderInside() {
        SelectionShape soft = new SelectionShape("Marquee", Combine.REPLACE, 5, EdgeStyle.ANTI_ALIASED);
        MarqueeGesture gesture =
                new MarqueeGesture(Form.RECTANGLE, new MarqueeSizing.Free(), document, soft, Pointer.at(50, 50));
        Mask mask = gesture.release(Pointer.at(150, 100))
                .orElseThrow()
                .apply(document)
                .selection()
                .orElseThrow();
        assertThat(mask.at(100, 75)).isEqualTo(65535);
        assertThat(mask.at(50, 75)).isBetween(30000, 37000);
        assertThat(mask.at(46, 75)).isBetween(1, 30000);
    }

    @Test
    void clickDeselectsOnlyWhenItWouldReplace() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(0, 0, 5, 5))));
        Document after = begin(selected, Pointer.at(10, 10))
                .release(Pointer.at(10, 10))
                .orElseThrow()
                .apply(selected);
        assertThat(after.selection()).isEmpty();
        assertThat(begin(document, Pointer.at(10, 10)).release(Pointer.at(10, 10)))
                .isEmpty();
        SelectionShape adding = new SelectionShape("Marquee", Combine.ADD, 0, EdgeStyle.HARD);
        assertThat(new MarqueeGesture(Form.RECTANGLE, new MarqueeSizing.Free(), selected, adding, Pointer.at(10, 10))
                        .release(Pointer.at(10, 10)))
                .isEmpty();
    }

    private Mask selected(Pointer press, Pointer... path) {
        MarqueeGesture gesture = begin(document, press);
        for (Pointer pointer : path) {
            gesture.drag(pointer);
        }
        return gesture.release(path[path.length - 1])
                .orElseThrow()
                .apply(document)
                .selection()
                .orElseThrow();
    }

    private MarqueeGesture begin(Document on, Pointer press) {
        return new MarqueeGesture(Form.RECTANGLE, new MarqueeSizing.Free(), on, shape, press);
    }
}
