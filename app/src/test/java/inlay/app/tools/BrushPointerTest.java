package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.theme.Theme;
import inlay.editor.document.Layer;
import inlay.editor.document.Locks;
import inlay.editor.edit.Edit;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import inlay.editor.tool.brush.Brush;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The ring of the brush and what takes its place.
class BrushPointerTest {
    private final Desk desk = new Desk().with("brush");

    @BeforeAll
    static void installTheme() throws Exception {
        EventQueue.invokeAndWait(Theme.DARK::install);
    }

    @Test
    void theRingIsAsWideAsTheBrush() {
        hover(150, 100);
        BufferedImage shown = painted();
        assertThat(isDrawn(shown, 150 + 20, 100)).isTrue();
        assertThat(isDrawn(shown, 150, 100 - 20)).isTrue();
        assertThat(isDrawn(shown, 150, 100)).isFalse();
        assertThat(isDrawn(shown, 150 + 30, 100)).isFalse();
    }

    @Test
    void theRingLeavesWithThePointer() {
        hover(150, 100);
        desk.controller.exited();
        assertThat(isDrawn(painted(), 170, 100)).isFalse();
    }

    @Test
    void whereNothingCanBePaintedTheCursorSaysSo() {
        desk.session.apply(Edit.named(
                "Lock", document -> document.withTree(document.tree().replace(desk.patch.id(), this::locked))));
        hover(150, 100);
        assertThat(isDrawn(painted(), 170, 100)).isFalse();
        assertThat(desk.controller.cursor()).isSameAs(Cursors.forbidden());
    }

    @Test
    void aBrushTooSmallToSeeHasACrosshair() {
        desk.toolbox.setOptions(brush(), Brush.round(3));
        hover(150, 100);
        assertThat(desk.controller.cursor()).isSameAs(Cursors.crosshair());
        assertThat(isDrawn(painted(), 151, 100)).isFalse();
    }

    @Test
    void dialingFillsTheRingAndSaysItsSize() {
        Set<Modifier> alt = Set.of(Modifier.ALT);
        desk.controller.pressed(Desk.pointer(alt, Button.SECONDARY, 150, 100));
        desk.controller.dragged(Desk.pointer(alt, Button.SECONDARY, 165, 120));
        assertThat(desk.sentences.getLast()).isEqualTo("70 px · hardness 60 %");
        BufferedImage shown = painted();
        assertThat(shown.getRGB(150, 100) >> 16 & 255).as("red").isGreaterThan(shown.getRGB(150, 100) & 255);
        desk.controller.released(Desk.pointer(alt, Button.SECONDARY, 165, 120));
        assertThat(isDrawn(painted(), 150, 100)).isFalse();
        assertThat(desk.sentences.getLast()).isEmpty();
    }

    private Layer locked(Layer layer) {
        return layer.withProps(layer.props().withLocks(Locks.ALL));
    }

    private void hover(double x, double y) {
        desk.controller.moved(Desk.pointer(Set.of(), Button.NONE, x, y));
    }

    private BufferedImage painted() {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x808080));
        graphics.fillRect(0, 0, 300, 200);
        desk.controller.paintOverlay(graphics);
        graphics.dispose();
        return image;
    }

    private static boolean isDrawn(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) != 0xFF808080;
    }

    @SuppressWarnings("unchecked")
    private CanvasTool<Brush> brush() {
        return (CanvasTool<Brush>) desk.toolbox.find("brush").orElseThrow();
    }
}
