package inlay.editor.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertyEditsTest {
    private final Layer low = PixelLayer.of("low", Raster.filled(new Region(0, 0, 100, 100), Rgba16.WHITE));
    private final Layer high = SolidFillLayer.of("high", Rgba16.BLACK);
    private final Layer inner = PixelLayer.of("inner", Raster.EMPTY);
    private final GroupLayer group = GroupLayer.of("group", List.of(inner));
    private final Document document = Document.ofSize(100, 100).withLayers(List.of(low, group, high));

    @Test
    void propertiesChangeAndNothingElseDoes() {
        Document changed = Edit.sequence(
                        "All",
                        List.of(
                                PropertyEdits.rename(high.id(), "top"),
                                PropertyEdits.opacity(high.id(), 0.4f),
                                PropertyEdits.blendMode(high.id(), BlendMode.MULTIPLY),
                                PropertyEdits.clip(high.id()),
                                PropertyEdits.visible(low.id(), false),
                                PropertyEdits.locks(low.id(), Locks.ALL)))
                .apply(document);
        assertThat(TreeText.of(changed)).isEqualTo("""
                fill 'top' 40% Multiply clipped
                group 'group'
                  pixel 'inner'
                pixel 'low' hidden locked
                """);
        assertThat(changed.layers().get(1)).isSameAs(group);
        assertThat(PropertyEdits.unclip(high.id())
                        .apply(changed)
                        .layers()
                        .get(2)
                        .props()
                        .clipped())
                .isFalse();
    }

    @Test
    void settingWhatIsSetIsNothing() {
        assertThat(PropertyEdits.opacity(low.id(), 1).apply(document)).isSameAs(document);
        assertThat(PropertyEdits.rename(low.id(), "low").apply(document)).isSameAs(document);
        assertThat(GroupView.expanded(List.of(group.id(), low.id()), true).apply(document))
                .isSameAs(document);
        assertThat(PropertyEdits.fillColor(high.id(), Rgba16.BLACK).apply(document))
                .isSameAs(document);
    }

    @Test
    void soloShowsOneAloneAndThenAll() {
        Document alone = PropertyEdits.solo(inner.id()).apply(document);
        assertThat(TreeText.of(alone)).isEqualTo("""
                fill 'high' hidden
                group 'group'
                  pixel 'inner'
                pixel 'low' hidden
                """);
        assertThat(TreeText.of(PropertyEdits.solo(inner.id()).apply(alone))).isEqualTo(TreeText.of(document));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> PropertyEdits.blendMode(low.id(), BlendMode.PASS_THROUGH)
                        .apply(document))
                .isInstanceOf(EditException.class);
        assertThat(PropertyEdits.blendMode(group.id(), BlendMode.PASS_THROUGH).apply(document))
                .isSameAs(document);
        assertThatThrownBy(() -> PropertyEdits.clip(low.id()).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("no layer below");
        assertThatThrownBy(() -> PropertyEdits.fillColor(low.id(), Rgba16.WHITE).apply(document))
                .isInstanceOf(EditException.class);
    }

    @Test
    void masksComeAndGo() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(10, 10, 20, 20))));
        assertThat(mask(MaskEdits.revealAll(low.id()).apply(selected)).mask()).isSameAs(Mask.ALL);
        assertThat(mask(MaskEdits.hideAll(low.id()).apply(selected)).mask()).isSameAs(Mask.NONE);
        Document shown = MaskEdits.revealSelection(low.id()).apply(selected);
        assertThat(mask(shown).mask().at(15, 15)).isEqualTo(65535);
        assertThat(shown.selection()).isEmpty();
        assertThat(mask(MaskEdits.hideSelection(low.id()).apply(selected))
                        .mask()
                        .outside())
                .isEqualTo(65535);
        assertThat(mask(MaskEdits.invert(low.id()).apply(shown)).mask().at(15, 15))
                .isZero();
        Document off = MaskEdits.enabled(low.id(), false)
                .apply(MaskEdits.linked(low.id(), false).apply(shown));
        assertThat(TreeText.of(off)).endsWith("pixel 'low' mask off unlinked\n");
        assertThat(MaskEdits.enabled(low.id(), false).apply(off)).isSameAs(off);
        assertThat(MaskEdits.delete(low.id()).apply(off).layers().getFirst().mask())
                .isEmpty();
        assertThatThrownBy(() -> MaskEdits.revealAll(low.id()).apply(shown))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("has a mask already");
        assertThatThrownBy(() -> MaskEdits.revealSelection(low.id()).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("Nothing is selected");
    }

    @Test
    void applyingAMaskThinsThePixels() {
        Mask.Editor half = Mask.NONE.translate(5, 5).edit();
        half.fill(new Region(10, 10, 20, 20), 32768);
        Document masked =
                MaskEdits.replace("Edit Mask", low.id(), half.commit()).apply(document);
        Document applied = MaskEdits.apply(low.id()).apply(masked);
        Raster pixels = ((PixelLayer) applied.layers().getFirst()).pixels();
        assertThat(pixels.bounds()).isEqualTo(new Region(10, 10, 20, 20));
        assertThat(pixels.pixel(15, 15)).isEqualTo(Rgba16.WHITE.withAlpha(32768));
        assertThat(applied.layers().getFirst().mask()).isEmpty();
        Document locked =
                PropertyEdits.locks(low.id(), new Locks(true, false, false)).apply(masked);
        assertThatThrownBy(() -> MaskEdits.apply(low.id()).apply(locked))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("locked transparency");
    }

    @Test
    void variationsAreChosenAppendedAndDeleted() {
        Recipe recipe = new Recipe("fill", "", 1, "e", "E", Region.ofSize(1, 1), "s", "{}");
        Variation one = new Variation(recipe, Raster.EMPTY);
        GenerativeLayer layer = GenerativeLayer.of("gen", LayerMask.of(Mask.ALL), List.of(one, one));
        Document generated = document.withLayers(List.of(layer));
        Document chosen = VariationEdits.choose(layer.id(), 1).apply(generated);
        assertThat(TreeText.of(chosen)).isEqualTo("generative 1/2 'gen' masked\n");
        assertThat(VariationEdits.choose(layer.id(), 1).apply(chosen)).isSameAs(chosen);
        assertThat(TreeText.of(
                        VariationEdits.append(layer.id(), List.of(one, one)).apply(chosen)))
                .isEqualTo("generative 2/4 'gen' masked\n");
        Document single = VariationEdits.delete(layer.id(), 0).apply(chosen);
        assertThat(TreeText.of(single)).isEqualTo("generative 0/1 'gen' masked\n");
        for (Edit edit : List.of(
                VariationEdits.delete(layer.id(), 0),
                VariationEdits.choose(layer.id(), 1),
                VariationEdits.choose(layer.id(), -1))) {
            assertThatThrownBy(() -> edit.apply(single)).isInstanceOf(EditException.class);
        }
        assertThatThrownBy(() -> VariationEdits.choose(low.id(), 0).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("no variations");
    }

    private static LayerMask mask(Document document) {
        return document.layers().getFirst().mask().orElseThrow();
    }
}
