package inlay.editor.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.Document;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.Combine;
import inlay.editor.select.EdgeStyle;
import inlay.editor.select.Point;
import inlay.editor.tool.Pointer.Modifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawnSelectionTest {
    private final Document document = Document.ofSize(200, 200);
    private final SelectionShape shape = new SelectionShape("Lasso", Combine.REPLACE, 0, EdgeStyle.HARD);

    @Test
    void lassoClosesItsLine() {
        LassoGesture gesture = new LassoGesture(document, shape, Pointer.at(10, 10));
        gesture.drag(Pointer.at(110, 10));
        gesture.drag(Pointer.at(110, 110));
        assertThat(gesture.outline().orElseThrow().closed()).isFalse();
        Mask mask = gesture.release(Pointer.at(10, 110))
                .orElseThrow()
                .apply(document)
                .selection()
                .orElseThrow();
        assertThat(mask.bounds()).isEqualTo(new Region(10, 10, 100, 100));
    }

    @Test
    void lassoKeepsNoPointsInOnePlace() {
        LassoGesture gesture = new LassoGesture(document, shape, Pointer.at(10, 10));
        for (int index = 0; index < 100; index++) {
            gesture.drag(Pointer.at(20 + index * 0.001, 10));
        }
        assertThat(gesture.outline().orElseThrow().points()).hasSize(2);
        assertThat(gesture.release(Pointer.at(20, 10))).isEmpty();
    }

    @Test
    void polygonGrowsByClicksAndShrinksByBackspace() {
        PolygonDrawing polygon = new PolygonDrawing(shape, Pointer.at(10, 10));
        polygon.add(Pointer.at(110, 10));
        polygon.add(Pointer.at(150, 150));
        assertThat(polygon.removeLast()).isTrue();
        polygon.add(Pointer.at(110, 110));
        polygon.add(Pointer.at(110, 110));
        assertThat(polygon.corners()).hasSize(3);
        polygon.hover(Pointer.at(5, 5));
        assertThat(polygon.outline().points()).endsWith(new Point(5, 5));
        Mask mask = polygon.close(document)
                .orElseThrow()
                .apply(document)
                .selection()
                .orElseThrow();
        assertThat(mask.at(100, 50)).isEqualTo(65535);
        assertThat(mask.at(20, 100)).isZero();
    }

    @Test
    void polygonClosesNearItsFirstCorner() {
        PolygonDrawing polygon = new PolygonDrawing(shape, Pointer.at(10, 10));
        polygon.add(Pointer.at(110, 10));
        assertThat(polygon.closesAt(Pointer.at(11, 11), 4)).isFalse();
        polygon.add(Pointer.at(110, 110));
        assertThat(polygon.closesAt(Pointer.at(11, 11), 4)).isTrue();
        assertThat(polygon.closesAt(Pointer.at(15, 11), 4)).isFalse();
    }

    @Test
    void polygonOfTwoCornersMeansAClick() {
        PolygonDrawing polygon = new PolygonDrawing(shape, Pointer.at(10, 10));
        assertThat(polygon.close(document)).isEmpty();
        assertThat(polygon.removeLast()).isFalse();
    }

    @Test
    void shiftKeepsSidesToEighths() {
        PolygonDrawing polygon = new PolygonDrawing(shape, Pointer.at(10, 10));
        polygon.add(Pointer.at(60, 13, Modifier.SHIFT));
        assertThat(polygon.corners().getLast()).isEqualTo(new Point(60, 10));
        Point diagonal = Constraint.toEighths(new Point(0, 0), new Point(10, 12));
        assertThat(diagonal.x()).isCloseTo(11, within(1e-9));
        assertThat(diagonal.y()).isCloseTo(11, within(1e-9));
    }

    @Test
    void draggingInsideMovesTheOutline() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(50, 50, 20, 20))));
        MoveSelectionGesture gesture = new MoveSelectionGesture(selected, Pointer.at(55, 55));
        assertThat(gesture.draft().orElseThrow()).isSameAs(selected);
        gesture.drag(Pointer.at(65.4, 52.6));
        assertThat(gesture.draft().orElseThrow().selection().orElseThrow().bounds())
                .isEqualTo(new Region(60, 48, 20, 20));
        assertThat(gesture.report()).isEqualTo("Δ 10, -2 px");
        Document after = gesture.release(Pointer.at(75, 55)).orElseThrow().apply(selected);
        assertThat(after.selection().orElseThrow().bounds()).isEqualTo(new Region(70, 50, 20, 20));
    }

    @Test
    void clickInsideDeselectsAndComingBackIsNoEdit() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(50, 50, 20, 20))));
        MoveSelectionGesture click = new MoveSelectionGesture(selected, Pointer.at(55, 55));
        assertThat(click.release(Pointer.at(55, 55))
                        .orElseThrow()
                        .apply(selected)
                        .selection())
                .isEmpty();
        MoveSelectionGesture back = new MoveSelectionGesture(selected, Pointer.at(55, 55));
        back.drag(Pointer.at(90, 90));
        assertThat(back.release(Pointer.at(55, 55))).isEmpty();
    }
}
