package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FloatingBarTest {
    private final CanvasStage stage = new CanvasStage(Document.ofSize(2000, 1500), 1000, 700);
    private FloatingBar bar;

    @BeforeEach
    void show() {
        stage.perform(() -> {
            JPanel content = new JPanel();
            content.setPreferredSize(new Dimension(300, 30));
            bar = new FloatingBar(content);
            bar.setVisible(true);
            stage.view().setFloatingBar(bar);
            stage.document().setViewport(new Viewport(1, 1000, 750));
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void select(Region region) {
        stage.perform(() -> stage.session()
                .apply(Edit.named("Select", document -> document.withSelection(Optional.of(Mask.of(region))))));
    }

    /// The card without its shadow.
    private Rectangle card() {
        Rectangle bounds = bar.getBounds();
        bounds.grow(-FloatingBar.SHADOW, -FloatingBar.SHADOW);
        return bounds;
    }

    @Test
    void barFollowsTheSelectionThroughScrollAndZoom() {
        select(new Region(950, 700, 100, 60));
        assertThat(card().y).isEqualTo(350 - 50 + 60 + 10);
        assertThat(card().getCenterX()).isEqualTo(500.0);
        stage.perform(() -> stage.document().setViewport(new Viewport(1, 1100, 800)));
        assertThat(card().y).isEqualTo(320);
        assertThat(card().getCenterX()).isEqualTo(400.0);
        stage.perform(() -> stage.document().setViewport(new Viewport(2, 1000, 750)));
        assertThat(card().y).isEqualTo(380);
    }

    @Test
    void barStaysStillWhileASelectionIsBeingDrawn() {
        select(new Region(950, 700, 100, 60));
        Rectangle before = card();
        stage.perform(() -> stage.session()
                .showDraft(stage.session().document().withSelection(Optional.of(Mask.of(new Region(0, 0, 900, 900))))));
        assertThat(card()).isEqualTo(before);
    }

    @Test
    void pinnedBarStaysWhereItWasPutAndInsideTheView() {
        select(new Region(950, 700, 100, 60));
        stage.perform(() -> bar.pin(Optional.of(new Point(40, 60))));
        assertThat(bar.getLocation()).isEqualTo(new Point(40, 60));
        stage.perform(() -> stage.document().setViewport(new Viewport(1, 1100, 800)));
        assertThat(bar.getLocation()).isEqualTo(new Point(40, 60));
        stage.perform(() -> bar.pin(Optional.of(new Point(5000, 5000))));
        assertThat(new Rectangle(1000, 700).contains(card())).isTrue();
        stage.perform(() -> bar.pin(Optional.empty()));
        assertThat(card().y).isEqualTo(320);
    }

    @Test
    void shadowLetsThePointerThrough() {
        assertThat(bar.contains(3, 3)).isFalse();
        assertThat(bar.contains(FloatingBar.SHADOW + 2, FloatingBar.SHADOW + 2)).isTrue();
    }
}
