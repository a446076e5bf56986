package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.overlay.ContextBox;
import inlay.app.workspace.PaintTarget;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CanvasViewTest {
    private static final Rgba16 BLUE = Rgba16.fromArgb8(0xFF2040C0);
    private static final Rgba16 RED = Rgba16.fromArgb8(0xFFC02010);

    /// 300 x 200: blue on the left half, nothing on the right, one red pixel at (10, 20).
    private static Document document() {
        Raster.Editor editor = Raster.filled(new Region(0, 0, 150, 200), BLUE).edit();
        editor.fill(new Region(10, 20, 1, 1), RED);
        return Document.ofSize(300, 200).withLayers(List.of(PixelLayer.of("Half", editor.commit())));
    }

    private final CanvasStage stage = new CanvasStage(document(), 400, 300);

    @AfterEach
    void close() {
        stage.close();
    }

    private void look(double zoom, double centreX, double centreY) {
        stage.perform(() -> stage.document().setViewport(new Viewport(zoom, centreX, centreY)));
    }

    @Test
    void oneHundredPercentShowsExactColoursInPlace() {
        look(1, 150, 100);
        BufferedImage shown = stage.painted();
        assertThat(shown.getRGB(50, 50)).isEqualTo(0xFF2040C0);
        assertThat(shown.getRGB(60, 70)).isEqualTo(0xFFC02010);
        assertThat(shown.getRGB(61, 70)).isEqualTo(0xFF2040C0);
        assertThat(shown.getRGB(199, 249)).isEqualTo(0xFF2040C0);
    }

    @Test
    void transparentPixelsShowTheCheckerboard() {
        look(1, 150, 100);
        BufferedImage shown = stage.painted();
        assertThat(shown.getRGB(210, 60)).isNotEqualTo(shown.getRGB(218, 60));
        assertThat(shown.getRGB(210, 60)).isEqualTo(shown.getRGB(218, 68));
    }

    @Test
    void eightHundredPercentIsCrisp() {
        look(8, 10.5, 20.5);
        BufferedImage shown = stage.painted();
        for (int step = 1; step < 8; step++) {
            assertThat(shown.getRGB(196 + step, 146 + step)).isEqualTo(0xFFC02010);
        }
        assertThat(shown.getRGB(194, 150)).isEqualTo(0xFF2040C0);
        assertThat(shown.getRGB(206, 150)).isEqualTo(0xFF2040C0);
    }

    @Test
    void doubledDisplayShowsOneCanvasPixelOnEachDevicePixel() {
        stage.painted(2);
        look(1, 150, 100);
        BufferedImage shown = stage.painted(2);
        assertThat(shown.getWidth()).isEqualTo(800);
        assertThat(shown.getRGB(250 + 10, 200 + 20)).isEqualTo(0xFFC02010);
        assertThat(shown.getRGB(250 + 11, 200 + 20)).isEqualTo(0xFF2040C0);
        assertThat(shown.getRGB(250 + 10, 200 + 21)).isEqualTo(0xFF2040C0);
    }

    @Test
    void movedLayerIsShownWhereItIs() {
        look(1, 150, 100);
        stage.painted();
        stage.perform(() -> stage.session()
                .apply(Edit.named(
                        "Move",
                        document -> document.withLayers(document.layers().stream()
                                .map(layer -> layer.translate(33, -5))
                                .toList()))));
        assertThat(stage.painted().getRGB(93, 65)).isEqualTo(0xFFC02010);
    }

    @Test
    void pictureIsFittedOnOpeningAndStaysSoWhileTheViewIsResized() {
        assertThat(stage.document().viewport()).isEqualTo(new Viewport(1, 150, 100));
        stage.perform(() -> stage.view().setSize(230, 300));
        assertThat(stage.document().viewport().zoom()).isEqualTo(0.5);
        look(3, 100, 100);
        stage.perform(() -> stage.view().setSize(400, 300));
        assertThat(stage.document().viewport().zoom()).isEqualTo(3);
    }

    @Test
    void scrollingEndsWithTheCanvasInTheMiddle() {
        look(2, -500, 9000);
        assertThat(stage.document().viewport()).isEqualTo(new Viewport(2, 0, 200));
    }

    @Test
    void changeRepaintsItsTileAndNoMore() {
        CanvasStage large = new CanvasStage(Document.ofSize(1400, 1000), 1500, 1100);
        try {
            large.perform(() -> large.document().setViewport(new Viewport(1, 700, 500)));
            large.painted();
            Raster dab = Raster.filled(new Region(300, 300, 9, 9), RED);
            Rectangle repainted = large.repaintedBy(() -> large.session()
                    .showDraft(large.session().document().withLayers(List.of(PixelLayer.of("Dab", dab)))));
            Rectangle tile = new Rectangle(50 + 256, 50 + 256, 128, 128);
            assertThat(repainted).isEqualTo(tile);
            assertThat(large.painted().getRGB(50 + 304, 50 + 304)).isEqualTo(0xFFC02010);
        } finally {
            large.close();
        }
    }

    @Test
    void selectionRepaintsOnlyItsOwnArea() {
        look(1, 150, 100);
        stage.painted();
        Mask selection = Mask.of(new Region(20, 30, 40, 50));
        Rectangle repainted = stage.repaintedBy(() -> stage.session()
                .apply(Edit.named("Select", document -> document.withSelection(Optional.of(selection)))));
        assertThat(repainted).isEqualTo(new Rectangle(70, 80, 40, 50));
    }

    @Test
    void antsFollowADraftAndHideWithTheExtras() {
        look(1, 150, 100);
        int plain = stage.painted().getRGB(90, 80);
        stage.perform(() -> stage.session()
                .showDraft(stage.session().document().withSelection(Optional.of(Mask.of(new Region(20, 30, 40, 50))))));
        assertThat(stage.painted().getRGB(90, 80)).isIn(0xFFFFFFFF, 0xFF000000);
        stage.perform(() -> stage.options().toggle(ViewOptions.Item.EXTRAS));
        assertThat(stage.painted().getRGB(90, 80)).isEqualTo(plain);
    }

    @Test
    void quickMaskReddensWhatIsNotSelected() {
        look(1, 150, 100);
        stage.perform(() -> {
            stage.session()
                    .apply(Edit.named(
                            "Select",
                            document -> document.withSelection(Optional.of(Mask.of(new Region(20, 30, 40, 50))))));
            stage.document().setPaintTarget(PaintTarget.QUICK_MASK);
        });
        BufferedImage shown = stage.painted();
        assertThat(shown.getRGB(90, 80)).as("selected, without ants").isEqualTo(0xFF2040C0);
        assertThat(shown.getRGB(130, 80) >> 16 & 255).isGreaterThan(0x80);
    }

    @Test
    void contextBoxShowsWithTheBarOnly() {
        look(1, 150, 100);
        ContextBox box = stage.view().contextBox();
        stage.perform(() -> box.propose(
                new ContextBox.Proposal(new Region(20, 30, 100, 60), new Region(30, 40, 10, 10), region -> "native")));
        assertThat(stage.view().showsContextBox()).isFalse();
        int plain = stage.painted().getRGB(70, 80);
        stage.perform(() -> {
            FloatingBar bar = new FloatingBar(new JPanel());
            bar.setVisible(true);
            stage.view().setFloatingBar(bar);
        });
        assertThat(stage.view().showsContextBox()).isTrue();
        assertThat(stage.painted().getRGB(70, 80)).isNotEqualTo(plain);
    }

    /// A box proposed before the view was zoomed in leaves no dots behind.
    @Test
    void contextBoxIsTakenAwayWhereItIsShown() {
        look(1, 150, 100);
        ContextBox box = stage.view().contextBox();
        Region needed = new Region(140, 90, 10, 10);
        stage.perform(
                () -> box.propose(new ContextBox.Proposal(new Region(100, 60, 100, 80), needed, region -> "native")));
        look(1.5, 150, 100);
        Rectangle repainted = stage.repaintedBy(
                () -> box.propose(new ContextBox.Proposal(new Region(130, 80, 40, 40), needed, region -> "native")));
        assertThat(repainted.contains(new Rectangle(125, 90, 150, 120))).isTrue();
    }

    @Test
    void canvasIsReadOutWithNameAndSize() {
        assertThat(stage.view().getAccessibleContext().getAccessibleName()).isEqualTo("test.png, 300 × 200 pixels");
    }
}
