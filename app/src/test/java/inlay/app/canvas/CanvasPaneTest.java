package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.settings.LengthUnit;
import inlay.app.theme.ThemeColor;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasPaneTest {
    private final CanvasStage stage = new CanvasStage(Document.ofSize(1000, 800), 500, 400);
    private CanvasPane pane;

    @BeforeEach
    void open() {
        stage.perform(() -> {
            pane = new CanvasPane(stage.view());
            stage.options().toggle(ViewOptions.Item.RULERS);
            pane.setSize(520, 420);
            layOut(pane);
            stage.document().setViewport(new Viewport(1, 250, 200));
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (var child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private BufferedImage painted() {
        BufferedImage image = new BufferedImage(520, 420, BufferedImage.TYPE_INT_RGB);
        stage.perform(() -> {
            Graphics2D graphics = image.createGraphics();
            pane.paint(graphics);
            graphics.dispose();
        });
        return image;
    }

    @Test
    void rulersTakeTheirRoomOnlyWhileTheyShow() {
        assertThat(stage.view().getSize()).isEqualTo(new java.awt.Dimension(500, 400));
        stage.perform(() -> {
            stage.options().toggle(ViewOptions.Item.RULERS);
            layOut(pane);
        });
        assertThat(stage.view().getSize()).isEqualTo(new java.awt.Dimension(520, 420));
    }

    @Test
    void labelledMarksStandAtRoundPixels() {
        BufferedImage image = painted();
        int tick = ThemeColor.RULER_TICK.color().getRGB();
        assertThat(image.getRGB(20 + 100, 3)).isEqualTo(tick);
        assertThat(image.getRGB(3, 20 + 100)).isEqualTo(tick);
        assertThat(image.getRGB(20 + 90, 3))
                .isEqualTo(ThemeColor.RULER_BACKGROUND.color().getRGB());
        assertThat(image.getRGB(20 + 90, 17)).isEqualTo(tick);
    }

    @Test
    void rulersCountInTheUnitOfTheViewOptions() {
        stage.perform(() -> {
            stage.session().apply(Edit.named("Resolution", document -> document.withResolution(100)));
            stage.options().setUnit(LengthUnit.INCHES);
            stage.document().setViewport(new Viewport(1, 250, 200));
        });
        BufferedImage image = painted();
        int tick = ThemeColor.RULER_TICK.color().getRGB();
        assertThat(image.getRGB(20 + 100, 3)).isEqualTo(tick);
        assertThat(image.getRGB(20 + 200, 3)).isEqualTo(tick);
        assertThat(image.getRGB(20 + 50, 14)).as("half an inch").isEqualTo(tick);
        stage.perform(() -> stage.options().setUnit(LengthUnit.CENTIMETRES));
        assertThat(painted().getRGB(20 + 79, 3)).as("2 cm at 100 ppi").isEqualTo(tick);
    }

    @Test
    void pointerIsMarkedOnBothRulers() {
        stage.perform(() -> stage.view()
                .dispatchEvent(new MouseEvent(stage.view(), MouseEvent.MOUSE_MOVED, 1, 0, 133, 77, 0, false)));
        BufferedImage image = painted();
        int mark = ThemeColor.RULER_POINTER.color().getRGB();
        assertThat(image.getRGB(20 + 133, 10)).isEqualTo(mark);
        assertThat(image.getRGB(10, 20 + 77)).isEqualTo(mark);
        stage.perform(() -> stage.view()
                .dispatchEvent(new MouseEvent(stage.view(), MouseEvent.MOUSE_EXITED, 1, 0, 133, 77, 0, false)));
        assertThat(painted().getRGB(20 + 133, 10)).isNotEqualTo(mark);
    }
}
