package inlay.app.shell.status;

import inlay.app.canvas.PointerReading;
import inlay.app.theme.StyleClass;
import inlay.editor.raster.Rgba16;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Where the pointer is on the canvas, and the colour of the pixel under it.
public final class PointerReadout extends JPanel {
    private static final long serialVersionUID = 1;

    private final JLabel position = StyleClass.style(new JLabel(), StyleClass.CAPTION);
    private final JLabel color = StyleClass.style(new JLabel(), StyleClass.CAPTION);

    private final transient DoubleFunction<String> length;

    /// @param length reads out a distance from the canvas' corner, given in pixels
    PointerReadout(DoubleFunction<String> length) {
        super(new MigLayout("insets 0, gap 16", "[96!][128!]"));
        this.length = length;
        position.setName("status.position");
        color.setName("status.color");
        add(position);
        add(color);
    }

    /// @param reading absent when the pointer is over no canvas
    public void show(Optional<PointerReading> reading) {
        position.setText(reading.map(now -> "X " + length.apply(now.x()) + "   Y " + length.apply(now.y()))
                .orElse(""));
        color.setText(
                reading.flatMap(PointerReading::color).map(PointerReadout::text).orElse(""));
    }

    private static String text(Rgba16 pixel) {
        int argb = pixel.toArgb8();
        return pixel.alpha() == 0
                ? "Transparent"
                : "R " + (argb >> 16 & 255) + "  G " + (argb >> 8 & 255) + "  B " + (argb & 255);
    }
}
