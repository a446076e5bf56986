package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.tools.QuickMask;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.PaintTarget;
import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Session;
import inlay.editor.edit.Step;
import inlay.editor.layers.PropertyEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the menus' commands do to a document: a white ground, and on it a coral patch at the left.
class MenuCommandsTest {
    private static final Rgba16 CORAL = Rgba16.fromArgb8(0xFFFF6B4A);
    private static final Region LEFT = new Region(0, 0, 20, 30);

    @TempDir
    private Path folder;

    private final PixelLayer ground = PixelLayer.of("ground", Raster.filled(Region.ofSize(40, 30), Rgba16.WHITE));
    private final PixelLayer patch = PixelLayer.of("patch", Raster.filled(LEFT, CORAL));
    private CommandDesk desk;
    private OpenDocument open;
    private Session session;

    @BeforeEach
    void setUp() {
        desk = EventThread.get(() -> new CommandDesk(folder));
        open = desk.open(Document.ofSize(40, 30).withLayers(List.of(ground, patch)));
        session = open.session();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void layersAreMadeAboveTheActiveOne() {
        desk.run("layer.newAtOnce", "layer.newGroup", "layer.newSolidFill");
        assertThat(tree()).isEqualTo("ground patch Layer 1 Group 1(Color Fill 1)");
        assertThat(session.activeLayer().orElseThrow()).isInstanceOf(SolidFillLayer.class);
    }

    @Test
    void theLayersSelectedInThePanelAreTakenTogether() {
        desk.selected.addAll(List.of(patch.id(), ground.id()));
        desk.run("layer.group");
        assertThat(tree()).isEqualTo("Group 1(ground patch)");
        desk.selected.clear();
        desk.run("layer.ungroup");
        assertThat(tree()).isEqualTo("ground patch");
        desk.selected.addAll(List.of(patch.id(), ground.id()));
        desk.run("layer.duplicate");
        assertThat(tree()).isEqualTo("ground ground copy patch patch copy");
        desk.run("layer.delete");
        assertThat(tree()).isEqualTo("ground copy patch copy");
    }

    @Test
    void layersAreArranged() {
        desk.run("layer.newAtOnce", "layer.backward");
        assertThat(tree()).isEqualTo("ground Layer 1 patch");
        desk.run("layer.toBack");
        assertThat(tree()).isEqualTo("Layer 1 ground patch");
        desk.run("layer.forward");
        assertThat(tree()).isEqualTo("ground Layer 1 patch");
        desk.run("layer.toFront");
        assertThat(tree()).isEqualTo("ground patch Layer 1");
    }

    @Test
    void theNeighboursAreActivatedInACircle() {
        desk.run("layer.below");
        assertThat(session.activeLayerId()).contains(ground.id());
        desk.run("layer.below");
        assertThat(session.activeLayerId()).contains(patch.id());
        desk.run("layer.above");
        assertThat(session.activeLayerId()).contains(ground.id());
        assertThat(steps()).isEmpty();
    }

    @Test
    void masksAreMadeOfTheSelectionAndSwitched() {
        assertThat(desk.isEnabled("layer.mask.revealSelection")).isFalse();
        assertThat(desk.isEnabled("layer.mask.delete")).isFalse();
        select(new Region(5, 5, 10, 10));
        desk.run("layer.mask.revealSelection");
        assertThat(mask().bounds()).isEqualTo(new Region(5, 5, 10, 10));
        assertThat(session.document().selection()).isEmpty();
        assertThat(checked("layer.mask.enabled")).isTrue();
        desk.run("layer.mask.enabled", "layer.mask.linked");
        assertThat(checked("layer.mask.enabled")).isFalse();
        assertThat(checked("layer.mask.linked")).isFalse();
        desk.run("layer.mask.enabled", "layer.mask.invert");
        assertThat(mask().at(7, 7)).isZero();
        desk.run("layer.mask.apply");
        assertThat(pixels(patch).pixel(7, 7).alpha()).isZero();
        assertThat(pixels(patch).pixel(2, 2)).isEqualTo(CORAL);
        assertThat(desk.isEnabled("layer.mask.apply")).isFalse();
    }

    @Test
    void clippingIsSwitched() {
        desk.run("layer.clip");
        assertThat(checked("layer.clip")).isTrue();
        assertThat(now(patch).props().clipped()).isTrue();
        desk.run("layer.clip");
        assertThat(now(patch).props().clipped()).isFalse();
    }

    @Test
    void mergingKeepsTheLook() {
        EventThread.run(() -> session.apply(PropertyEdits.blendMode(patch.id(), BlendMode.MULTIPLY)));
        short[] look = look();
        desk.run("layer.stamp");
        assertThat(session.document().layers()).hasSize(3);
        assertThat(look()).isEqualTo(look);
        desk.run("edit.undo", "layer.mergeDown");
        assertThat(tree()).isEqualTo("ground");
        assertThat(look()).isEqualTo(look);
        desk.run("edit.undo", "layer.mergeVisible", "edit.undo", "layer.flatten");
        assertThat(session.document().layers()).hasSize(1);
        assertThat(look()).isEqualTo(look);
    }

    @Test
    void mergeDownMergesAGroupAndSaysSo() {
        desk.run("layer.group");
        assertThat(EventThread.get(
                        () -> desk.command("layer.mergeDown").caption().get()))
                .isEqualTo("Merge Group");
        desk.run("layer.mergeDown");
        assertThat(session.document().layers().getLast()).isInstanceOf(PixelLayer.class);
    }

    @Test
    void aFillLayerBecomesPixels() {
        desk.run("layer.newSolidFill");
        assertThat(desk.isEnabled("layer.rasterise")).isTrue();
        desk.run("layer.rasterise");
        assertThat(session.activeLayer().orElseThrow()).isInstanceOf(PixelLayer.class);
        assertThat(desk.isEnabled("layer.rasterise")).isFalse();
    }

    @Test
    void fillingGoesWhereTheBrushWould() {
        EventThread.run(() -> desk.services().toolbox().setForeground(Rgba16.BLACK));
        select(new Region(0, 0, 5, 5));
        desk.run("edit.fillForeground");
        assertThat(pixels(patch).pixel(2, 2)).isEqualTo(Rgba16.BLACK);
        desk.run("edit.clear");
        assertThat(pixels(patch).pixel(2, 2).alpha()).isZero();
        desk.run("select.none", "layer.mask.revealAll");
        EventThread.run(() -> open.setPaintTarget(PaintTarget.LAYER_MASK));
        desk.run("edit.fillForeground");
        assertThat(mask().at(10, 10)).isZero();
        assertThat(pixels(patch).pixel(10, 10)).isEqualTo(CORAL);
        desk.run("image.invert");
        assertThat(mask().at(10, 10)).isEqualTo(65535);
    }

    @Test
    void historyStepsAreNamedAndToggled() {
        desk.run("edit.fillBackground");
        assertThat(caption("edit.undo")).startsWith("Undo ");
        assertThat(caption("edit.redo")).isEqualTo("Redo");
        desk.run("edit.toggleLast");
        assertThat(pixels(patch).pixel(5, 5)).isEqualTo(CORAL);
        assertThat(caption("edit.redo")).startsWith("Redo ");
        desk.run("edit.toggleLast");
        assertThat(pixels(patch).pixel(5, 5)).isNotEqualTo(CORAL);
        desk.run("edit.undo", "edit.redo");
        assertThat(desk.isEnabled("edit.redo")).isFalse();
    }

    @Test
    void layersAndCanvasAreTurned() {
        desk.run("edit.flipHorizontal");
        assertThat(pixels(patch).bounds()).isEqualTo(LEFT);
        desk.run("image.flipHorizontal");
        assertThat(pixels(patch).bounds()).isEqualTo(new Region(20, 0, 20, 30));
        desk.run("image.rotateRight");
        assertThat(session.document().canvas()).isEqualTo(Region.ofSize(30, 40));
        desk.run("image.rotateLeft");
        assertThat(session.document().canvas()).isEqualTo(Region.ofSize(40, 30));
        desk.run("image.rotate180", "image.flipVertical");
        assertThat(pixels(patch).bounds()).isEqualTo(LEFT);
    }

    @Test
    void theCanvasIsCutToTheSelection() {
        assertThat(desk.isEnabled("image.crop")).isFalse();
        select(new Region(10, 10, 20, 10));
        desk.run("image.crop");
        assertThat(session.document().canvas()).isEqualTo(Region.ofSize(20, 10));
        assertThat(pixels(patch).bounds()).isEqualTo(new Region(0, 0, 10, 10));
    }

    @Test
    void selectionsComeFromLayersAndGoByInverting() {
        desk.run("select.transparency");
        assertThat(selection()).isEqualTo(LEFT);
        desk.run("select.inverse");
        assertThat(selection()).isEqualTo(new Region(20, 0, 20, 30));
        desk.run("select.none", "select.again");
        assertThat(selection()).isEqualTo(new Region(20, 0, 20, 30));
        desk.run("select.all");
        assertThat(selection()).isEqualTo(Region.ofSize(40, 30));
        assertThat(desk.isEnabled("select.layerMask")).isFalse();
    }

    @Test
    void quickMaskIsSwitched() {
        desk.run("select.quickMask");
        assertThat(EventThread.get(() -> QuickMask.isOn(open))).isTrue();
        assertThat(checked("select.quickMask")).isTrue();
        desk.run("select.quickMask");
        assertThat(EventThread.get(() -> QuickMask.isOn(open))).isFalse();
    }

    @Test
    void layersAreMadeOfWhatIsSelected() {
        assertThat(desk.isEnabled("layer.viaCut")).isFalse();
        select(new Region(0, 0, 5, 5));
        desk.run("layer.viaCut");
        assertThat(session.document().layers()).hasSize(3);
        assertThat(((PixelLayer) session.document().layers().getLast()).pixels().bounds())
                .isEqualTo(new Region(0, 0, 5, 5));
        assertThat(pixels(patch).pixel(2, 2).alpha()).isZero();
        desk.run("layer.viaCopy");
        assertThat(session.document().layers()).hasSize(4);
    }

    @Test
    void documentsAreSteppedThroughInACircle() {
        OpenDocument second = desk.open(Document.ofSize(10, 10));
        desk.run("window.next");
        assertThat(desk.services().workspace().active()).contains(open);
        desk.run("window.previous");
        assertThat(desk.services().workspace().active()).contains(second);
    }

    private void select(Region area) {
        EventThread.run(() -> session.apply(SelectionEdits.select("Select", Mask.of(area), Combine.REPLACE)));
    }

    private Region selection() {
        return session.document().selection().map(Mask::bounds).orElse(Region.EMPTY);
    }

    private Layer now(Layer layer) {
        return session.document().find(layer.id()).orElseThrow();
    }

    private Raster pixels(Layer layer) {
        return ((PixelLayer) now(layer)).pixels();
    }

    private Mask mask() {
        return session.activeLayer().flatMap(Layer::mask).orElseThrow().mask();
    }

    private short[] look() {
        return Compositor.flatten(session.document(), session.document().canvas())
                .samples();
    }

    private boolean checked(String id) {
        return EventThread.get(() -> desk.command(id).checked().orElseThrow().getAsBoolean());
    }

    private String caption(String id) {
        return EventThread.get(() -> desk.command(id).caption().get());
    }

    private List<String> steps() {
        return session.history().steps().stream().skip(1).map(Step::label).toList();
    }

    private String tree() {
        return text(session.document().layers());
    }

    private static String text(List<Layer> layers) {
        return layers.stream()
                .map(layer -> layer.props().name()
                        + (layer instanceof GroupLayer group ? "(" + text(group.children()) + ")" : ""))
                .collect(Collectors.joining(" "));
    }
}
