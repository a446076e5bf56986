package inlay.editor.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Feather;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FillEditsTest {
    private static final Rgba16 BLUE = new Rgba16(1000, 2000, 60000, 65535);
    private static final Rgba16 FAINT = new Rgba16(50000, 40000, 100, 20000);

    private final PixelLayer layer = layer();
    private final Document document = Document.ofSize(300, 200).withLayers(List.of(layer));
    private final Mask soft =
            Feather.of(Mask.of(new Region(50, 50, 100, 60)), 5).translate(3, -2);
    private final Document selected = document.withSelection(Optional.of(soft));

    private static PixelLayer layer() {
        Raster.Editor editor = Raster.EMPTY.translate(-13, 29).edit();
        editor.fill(new Region(-20, -20, 200, 180), FAINT);
        return PixelLayer.of("faint", editor.commit());
    }

    @Test
    void fillingMixesByCoverage() {
        Raster filled = pixels(FillEdits.fill(layer.id(), BLUE).apply(selected));
        for (int x = 30; x < 190; x += 3) {
            double cover = soft.at(x, 70) / 65535.0;
            Rgba16 before = layer.pixels().pixel(x, 70);
            double below = before.alpha() / 65535.0 * (1 - cover);
            double alpha = cover + below;
            Rgba16 after = filled.pixel(x, 70);
            assertThat(after.alpha() / 65535.0).isCloseTo(alpha, within(2e-5));
            if (alpha > 0.01) {
                assertThat(after.blue() * alpha).isCloseTo(60000 * cover + before.blue() * below, within(2.0));
            }
            if (cover == 0) {
                assertThat(after).isEqualTo(before);
            }
        }
        assertThat(filled.pixel(100, 75)).isEqualTo(BLUE);
        assertThat(filled.tile(-1, 0)).isSameAs(layer.pixels().tile(-1, 0));
    }

    @Test
    void withoutASelectionTheCanvasIsFilled() {
        Raster filled = pixels(FillEdits.fill(layer.id(), BLUE).apply(document));
        assertThat(filled.pixel(299, 199)).isEqualTo(BLUE);
        assertThat(filled.pixel(-5, -5)).isEqualTo(FAINT);
        assertThat(filled.pixel(300, 100).alpha()).isZero();
    }

    @Test
    void keepingTransparencyOnlyRecolors() {
        Raster filled =
                pixels(FillEdits.fillKeepingTransparency(layer.id(), BLUE).apply(document));
        assertThat(filled.pixel(10, 10)).isEqualTo(BLUE.withAlpha(FAINT.alpha()));
        assertThat(filled.pixel(250, 10).alpha()).isZero();
        Document locked = locked(new Locks(true, false, false));
        assertThat(pixels(FillEdits.fill(layer.id(), BLUE).apply(locked)).pixel(10, 10))
                .isEqualTo(BLUE.withAlpha(FAINT.alpha()));
    }

    @Test
    void clearingFadesByCoverage() {
        Raster cleared = pixels(FillEdits.clear(layer.id()).apply(selected));
        for (int x = 30; x < 180; x += 3) {
            int expected = (int) Math.round(FAINT.alpha() * (1 - soft.at(x, 70) / 65535.0));
            assertThat(cleared.pixel(x, 70).alpha()).isCloseTo(expected, within(1));
        }
        assertThat(pixels(FillEdits.clear(layer.id()).apply(document)).bounds().isEmpty())
                .isTrue();
    }

    @Test
    void invertingTwiceIsTheSame() {
        Document once = FillEdits.invert(layer.id()).apply(selected);
        assertThat(pixels(once).pixel(100, 75)).isEqualTo(new Rgba16(15535, 25535, 65435, 20000));
        Document whole =
                FillEdits.invert(layer.id()).apply(FillEdits.invert(layer.id()).apply(document));
        assertThat(pixels(whole).read(document.canvas()).samples())
                .isEqualTo(layer.pixels().read(document.canvas()).samples());
        assertThat(pixels(once).pixel(10, 10)).isEqualTo(FAINT);
    }

    @Test
    void theBucketFillsItsAreaWithinTheSelection() {
        Mask area = Mask.of(new Region(0, 0, 80, 200));
        Raster filled = pixels(FillEdits.bucket(layer.id(), BLUE, area)
                .apply(document.withSelection(Optional.of(Mask.of(new Region(60, 0, 100, 100))))));
        assertThat(filled.pixel(70, 50)).isEqualTo(BLUE);
        assertThat(filled.pixel(80, 50)).isEqualTo(FAINT);
        assertThat(filled.pixel(59, 50)).isEqualTo(FAINT);
    }

    @Test
    void masksFillAndInvertToo() {
        Document masked = selected.withLayers(List.of(layer.withMask(Optional.of(LayerMask.of(Mask.ALL)))));
        Mask filled = mask(FillEdits.fillMask(layer.id(), 0).apply(masked));
        assertThat(filled.at(100, 75)).isZero();
        assertThat(filled.at(53, 70)).isCloseTo(65535 - soft.at(53, 70), within(1));
        assertThat(filled.at(10, 10)).isEqualTo(65535);
        Mask inverted = mask(FillEdits.invertMask(layer.id()).apply(masked));
        assertThat(inverted.at(100, 75)).isZero();
        assertThatThrownBy(() -> FillEdits.fillMask(layer.id(), 0).apply(selected))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("no mask");
    }

    @Test
    void movingTakesTheSelectedPixelsAlong() {
        Document hard = document.withSelection(Optional.of(Mask.of(new Region(50, 50, 20, 20))));
        Document moved = MoveEdits.move(layer.id(), 150, 10).apply(hard);
        assertThat(pixels(moved).pixel(60, 60).alpha()).isZero();
        assertThat(pixels(moved).pixel(210, 70)).isEqualTo(FAINT);
        assertThat(moved.selection().orElseThrow().bounds()).isEqualTo(new Region(200, 60, 20, 20));
        assertThat(MoveEdits.move(layer.id(), 0, 0).apply(hard)).isSameAs(hard);
        Document twice = MoveEdits.duplicate(layer.id(), 150, 10).apply(hard);
        assertThat(pixels(twice).pixel(60, 60)).isEqualTo(FAINT);
        assertThat(pixels(twice).pixel(210, 70)).isEqualTo(FAINT);
    }

    @Test
    void movingAWholeLayerSharesItsTiles() {
        Document nudged = MoveEdits.nudge(layer.id(), 1, 0).apply(document);
        assertThat(pixels(nudged).tile(0, 0)).isSameAs(layer.pixels().tile(0, 0));
        assertThat(pixels(nudged).originX()).isEqualTo(layer.pixels().originX() + 1);
    }

    @Test
    void locksAndOtherKindsAreRefused() {
        Layer fill = SolidFillLayer.of("fill", BLUE);
        Document other = document.withLayers(List.of(fill));
        assertRefused(FillEdits.fill(fill.id(), BLUE), other, "Rasterize it first");
        assertRefused(FillEdits.fill(layer.id(), BLUE), locked(new Locks(false, true, false)), "is locked");
        assertRefused(FillEdits.clear(layer.id()), locked(new Locks(true, false, false)), "locked transparency");
        assertRefused(MoveEdits.nudge(layer.id(), 1, 1), locked(new Locks(false, false, true)), "position");
        Document hidden =
                document.withLayers(List.of(layer.withProps(layer.props().withVisible(false))));
        assertRefused(FillEdits.invert(layer.id()), hidden, "hidden");
        assertRefused(FillEdits.fill(layer.id(), BLUE), other, "no longer in the document");
    }

    @Test
    void undoGoesToTheVerySameDocument() {
        Session session = new Session(selected, "Open");
        session.apply(FillEdits.fill(layer.id(), BLUE));
        session.apply(FillEdits.clear(layer.id()));
        session.undo();
        session.undo();
        assertThat(session.document()).isSameAs(selected);
        assertThat(session.apply(FillEdits.fill(layer.id(), BLUE.withAlpha(0)))).isFalse();
    }

    private Document locked(Locks locks) {
        return document.withLayers(List.of(layer.withProps(layer.props().withLocks(locks))));
    }

    private static void assertRefused(Edit edit, Document document, String reason) {
        assertThatThrownBy(() -> edit.apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining(reason);
    }

    private static Raster pixels(Document document) {
        return ((PixelLayer) document.layers().getFirst()).pixels();
    }

    private static Mask mask(Document document) {
        return document.layers().getFirst().mask().orElseThrow().mask();
    }
}
