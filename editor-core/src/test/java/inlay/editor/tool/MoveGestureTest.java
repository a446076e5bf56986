package inlay.editor.tool;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Edit;
import inlay.editor.pixels.MoveEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.Pointer.Modifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveGestureTest {
    private static final Region CANVAS = Region.ofSize(100, 100);

    private final PixelLayer ground = PixelLayer.of("ground", Raster.filled(CANVAS, Rgba16.WHITE));
    private final PixelLayer patch = PixelLayer.of("patch", Raster.filled(new Region(10, 10, 20, 20), Rgba16.BLACK));
    private final Document document = Document.ofSize(100, 100).withLayers(List.of(ground, patch));

    @Test
    void picturesFollowsThePointerInWholePixels() {
        MoveGesture gesture =
                MoveGesture.begin(document, Pointer.at(15, 15), (dx, dy) -> MoveEdits.move(patch.id(), dx, dy));
        assertThat(gesture.draft().orElseThrow()).isSameAs(document);
        gesture.drag(Pointer.at(15.3, 15.2));
        assertThat(gesture.draft().orElseThrow()).isSameAs(document);
        gesture.drag(Pointer.at(25.6, 15));
        assertThat(bounds(gesture.draft().orElseThrow())).isEqualTo(new Region(21, 10, 20, 20));
        Edit edit = gesture.release(Pointer.at(25, 20)).orElseThrow();
        Document moved = edit.apply(document);
        assertThat(bounds(moved)).isEqualTo(new Region(20, 15, 20, 20));
        assertThat(edit.label()).isEqualTo("Move");
        assertThat(moved).isSameAs(gesture.draft().orElseThrow());
        Document meanwhile = document.withLayers(List.of(patch));
        assertThat(edit.apply(meanwhile).layers()).hasSize(1);
        assertThat(bounds(edit.apply(meanwhile))).isEqualTo(new Region(20, 15, 20, 20));
    }

    @Test
    void shiftKeepsTheDirection() {
        MoveGesture gesture =
                MoveGesture.begin(document, Pointer.at(0, 0), (dx, dy) -> MoveEdits.move(patch.id(), dx, dy));
        gesture.drag(Pointer.at(30, 4, Modifier.SHIFT));
        assertThat(gesture.report()).isEqualTo("Δ 30, 0 px");
    }

    @Test
    void movingBackIsNoEdit() {
        MoveGesture gesture =
                MoveGesture.begin(document, Pointer.at(0, 0), (dx, dy) -> MoveEdits.move(patch.id(), dx, dy));
        gesture.drag(Pointer.at(30, 4));
        assertThat(gesture.release(Pointer.at(0.2, 0))).isEmpty();
        assertThat(gesture.draft().orElseThrow()).isSameAs(document);
    }

    @Test
    void pickFindsTheTopmostLayerThatIsSeen() {
        assertThat(LayerPick.at(document, 15, 15)).contains(patch.id());
        assertThat(LayerPick.at(document, 50, 50)).contains(ground.id());
        assertThat(LayerPick.at(document, -1, 50)).isEmpty();
        PixelLayer hidden = patch.withProps(patch.props().withVisible(false));
        assertThat(LayerPick.at(document.withLayers(List.of(ground, hidden)), 15, 15))
                .contains(ground.id());
        PixelLayer masked = patch.withMask(Optional.of(LayerMask.of(Mask.of(new Region(20, 0, 80, 100)))));
        assertThat(LayerPick.at(document.withLayers(List.of(ground, masked)), 15, 15))
                .contains(ground.id());
        assertThat(LayerPick.at(document.withLayers(List.of(ground, masked)), 25, 15))
                .contains(masked.id());
    }

    @Test
    void pickLooksIntoGroups() {
        GroupLayer group = GroupLayer.of("group", List.of(patch));
        assertThat(LayerPick.at(document.withLayers(List.of(ground, group)), 15, 15))
                .contains(patch.id());
        GroupLayer hidden = group.withProps(group.props().withVisible(false));
        assertThat(LayerPick.at(document.withLayers(List.of(ground, hidden)), 15, 15))
                .contains(ground.id());
        SolidFillLayer fill = SolidFillLayer.of("fill", Rgba16.WHITE);
        assertThat(LayerPick.at(document.withLayers(List.of(ground, group, fill)), 15, 15))
                .contains(fill.id());
    }

    @Test
    void sampleAveragesByAlpha() {
        PixelBlock block = new PixelBlock(100, 100);
        block.setPixel(50, 50, new Rgba16(1000, 2000, 3000, 65535));
        block.setPixel(51, 50, new Rgba16(4000, 5000, 6000, 32768));
        block.setPixel(49, 50, new Rgba16(60000, 60000, 60000, 0));
        Raster raster = Raster.of(0, 0, block);
        assertThat(ColorSample.at(raster::read, CANVAS, 50, 50, ColorSample.Size.POINT))
                .contains(new Rgba16(1000, 2000, 3000, 65535));
        assertThat(ColorSample.at(raster::read, CANVAS, 50, 50, ColorSample.Size.THREE))
                .contains(new Rgba16(2000, 3000, 4000, 65535));
        assertThat(ColorSample.at(raster::read, CANVAS, 10, 10, ColorSample.Size.FIVE))
                .isEmpty();
        assertThat(ColorSample.at(raster::read, CANVAS, -30, 50, ColorSample.Size.FIVE))
                .isEmpty();
        assertThat(ColorSample.at(ground.pixels()::read, CANVAS, 0, 0, ColorSample.Size.ELEVEN))
                .contains(Rgba16.WHITE);
    }

    private static Region bounds(Document moved) {
        return ((PixelLayer) moved.layers().getLast()).pixels().bounds();
    }
}
