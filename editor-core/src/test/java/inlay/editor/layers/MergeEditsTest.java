package inlay.editor.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeEditsTest {
    private static final Rgba16 RED = new Rgba16(60000, 5000, 5000, 65535);
    private static final Rgba16 GLASS = new Rgba16(1000, 2000, 60000, 30000);

    private final PixelLayer low = PixelLayer.of("low", Raster.filled(new Region(-50, 0, 200, 100), RED));
    private final Layer middle = PixelLayer.of("middle", Raster.filled(new Region(20, 20, 50, 50), GLASS));
    private final Layer high = SolidFillLayer.of("high", Rgba16.WHITE)
            .withMask(Optional.of(LayerMask.of(Mask.of(new Region(60, 60, 10, 10)))));
    private final Document document = Document.ofSize(100, 100).withLayers(List.of(low, middle, high));

    @Test
    void mergingDownLooksTheSame() {
        Document merged = MergeEdits.mergeDown(middle.id()).apply(document);
        assertThat(TreeText.of(merged)).isEqualTo("fill 'high' masked\npixel 'low'\n");
        assertLooksLike(merged, document, 1);
        assertThat(((PixelLayer) merged.layers().getFirst()).pixels().bounds()).isEqualTo(new Region(-50, 0, 200, 100));
        assertThat(merged.layers().getFirst().id()).isEqualTo(low.id());
    }

    @Test
    void theLowerLayersPropertiesStay() {
        Document faint = PropertyEdits.opacity(low.id(), 0.5f)
                .apply(PropertyEdits.blendMode(low.id(), BlendMode.SCREEN).apply(document));
        Document merged = MergeEdits.mergeDown(middle.id()).apply(faint);
        assertThat(TreeText.of(merged)).isEqualTo("fill 'high' masked\npixel 'low' 50% Screen\n");
        assertThat(((PixelLayer) merged.layers().getFirst()).pixels().pixel(5, 5))
                .isEqualTo(RED);
    }

    @Test
    void mergingVisibleKeepsWhatIsHidden() {
        Document hidden = PropertyEdits.visible(middle.id(), false).apply(document);
        Document merged = MergeEdits.mergeVisible().apply(hidden);
        assertThat(TreeText.of(merged)).isEqualTo("pixel 'middle' hidden\npixel 'low'\n");
        assertLooksLike(merged, hidden, 1);
    }

    @Test
    void aGroupBecomesALayer() {
        GroupLayer group = GroupLayer.of("group", List.of(middle, high));
        Document grouped = document.withLayers(List.of(low, group));
        Document merged = MergeEdits.mergeGroup(group.id()).apply(grouped);
        assertThat(TreeText.of(merged)).isEqualTo("pixel 'group'\npixel 'low'\n");
        assertLooksLike(merged, grouped, 1);
    }

    @Test
    void aStampIsTheWholePicture() {
        Document stamped = MergeEdits.stampVisible(Optional.of(high.id())).apply(document);
        assertThat(TreeText.of(stamped))
                .isEqualTo("pixel 'Layer 1'\nfill 'high' masked\npixel 'middle'\npixel 'low'\n");
        assertLooksLike(stamped, document, 0);
        assertThat(((PixelLayer) stamped.layers().getLast()).pixels().bounds()).isEqualTo(document.canvas());
    }

    @Test
    void flatteningLaysEverythingOnWhite() {
        Document flat = MergeEdits.flatten()
                .apply(document.withLayers(List.of(
                        middle,
                        PropertyEdits.visible(low.id(), false)
                                .apply(document)
                                .layers()
                                .getFirst())));
        assertThat(TreeText.of(flat)).isEqualTo("pixel 'Background'\n");
        Raster pixels = ((PixelLayer) flat.layers().getFirst()).pixels();
        assertThat(pixels.pixel(5, 5)).isEqualTo(Rgba16.WHITE);
        double share = 30000 / 65535.0;
        assertThat((double) pixels.pixel(30, 30).red()).isCloseTo(1000 * share + 65535 * (1 - share), within(1.0));
        assertThat(pixels.pixel(30, 30).alpha()).isEqualTo(65535);
    }

    @Test
    void rasterizingKeepsTheMask() {
        Recipe recipe = new Recipe("fill", "", 1, "e", "E", Region.ofSize(1, 1), "s", "{}");
        GenerativeLayer generative = GenerativeLayer.of(
                        "gen",
                        LayerMask.of(Mask.of(new Region(0, 0, 5, 5))),
                        List.of(new Variation(recipe, Raster.EMPTY), new Variation(recipe, low.pixels())))
                .withChosen(1);
        Document raw = document.withLayers(List.of(generative, high));
        Document rasterized = MergeEdits.rasterize(high.id())
                .apply(MergeEdits.rasterize(generative.id()).apply(raw));
        assertThat(TreeText.of(rasterized)).isEqualTo("pixel 'high' masked\npixel 'gen' masked\n");
        assertThat(((PixelLayer) rasterized.layers().getFirst()).pixels()).isSameAs(low.pixels());
        assertLooksLike(rasterized, raw, 0);
        assertThat(MergeEdits.rasterize(low.id()).apply(document)).isSameAs(document);
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        assertThatThrownBy(() -> MergeEdits.mergeDown(low.id()).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("no layer below");
        Document locked = PropertyEdits.locks(low.id(), Locks.ALL).apply(document);
        assertThatThrownBy(() -> MergeEdits.mergeDown(middle.id()).apply(locked))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("“low” is locked");
        Document hidden = PropertyEdits.visible(low.id(), false).apply(document);
        assertThatThrownBy(() -> MergeEdits.mergeDown(middle.id()).apply(hidden))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("hidden");
        assertThatThrownBy(() -> MergeEdits.mergeVisible().apply(document.withLayers(List.of())))
                .isInstanceOf(EditException.class);
    }

    private static void assertLooksLike(Document actual, Document expected, int tolerance) {
        PixelBlock left = Compositor.flatten(actual, actual.canvas());
        PixelBlock right = Compositor.flatten(expected, expected.canvas());
        for (int index = 0; index < left.samples().length; index++) {
            assertThat(left.samples()[index] & 0xFFFF).isCloseTo(right.samples()[index] & 0xFFFF, within(tolerance));
        }
    }
}
