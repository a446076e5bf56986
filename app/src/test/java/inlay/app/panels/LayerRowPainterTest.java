package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.theme.Theme;
import inlay.app.theme.ThemeColor;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The frame around what the brush would paint of the active layer.
@ExtendWith(OnEventThread.class)
class LayerRowPainterTest {
    private static final Optional<LayerMask> MASK = Optional.of(LayerMask.of(Mask.of(new Region(0, 0, 20, 10))));

    private final PixelLayer pixels = PixelLayer.of("Sky", Raster.filled(new Region(0, 0, 100, 80), Rgba16.WHITE));

    @BeforeEach
    void installTheme() {
        Theme.DARK.install();
    }

    @Test
    void aPixelLayerIsFramedAtItsPictureUnlessTheMaskWasChosen() {
        Layer masked = pixels.withMask(MASK);
        assertThat(framed(masked, PaintSurface.of(masked))).isEqualTo("picture");
        assertThat(framed(masked, PaintSurface.MASK)).isEqualTo("mask");
        assertThat(framed(masked, PaintSurface.SELECTION)).isEqualTo("nothing");
    }

    @Test
    void layersWithoutPixelsOfTheUsersOwnAreFramedAtTheirMask() {
        Layer generated = PanelStage.generated(2);
        Layer fill = SolidFillLayer.of("Blue", Rgba16.BLACK).withMask(MASK);
        Layer group = GroupLayer.of("Clouds", List.of()).withMask(MASK);
        for (Layer layer : List.of(generated, fill, group)) {
            assertThat(framed(layer, PaintSurface.of(layer)))
                    .as(layer.props().name())
                    .isEqualTo("mask");
        }
    }

    @Test
    void whatCannotBePaintedHasNoFrame() {
        Layer group = GroupLayer.of("Clouds", List.of());
        assertThat(framed(group, PaintSurface.of(group))).isEqualTo("nothing");
    }

    private static String framed(Layer layer, PaintSurface surface) {
        Document document = Document.ofSize(100, 80).withLayers(List.of(layer));
        LayerRow row = LayerRow.of(document).getFirst();
        JList<LayerRow> list = new JList<>(new LayerRow[] {row});
        list.setSelectedIndex(0);
        LayerRowPainter painter = new LayerRowPainter(() -> {});
        painter.show(document, surface);
        painter.getListCellRendererComponent(list, row, 0, true, true);
        painter.setSize(300, LayerRowGeometry.HEIGHT);
        BufferedImage image = new BufferedImage(300, LayerRowGeometry.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painter.paint(graphics);
        graphics.dispose();
        LayerRowGeometry parts = LayerRowGeometry.of(new Rectangle(300, LayerRowGeometry.HEIGHT), row);
        if (isFrame(image, parts.picture())) {
            return "picture";
        }
        return layer.mask().isPresent() && isFrame(image, parts.mask()) ? "mask" : "nothing";
    }

    private static boolean isFrame(BufferedImage image, Rectangle box) {
        int middle = box.y + box.height / 2;
        return image.getRGB(box.x - 2, middle) == ThemeColor.TEXT.color().getRGB()
                && image.getRGB(box.x - 2, middle + 3)
                        == ThemeColor.TEXT.color().getRGB();
    }
}
