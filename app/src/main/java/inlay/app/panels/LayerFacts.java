package inlay.app.panels;

import inlay.app.theme.StyleClass;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Region;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// What there is to know of a layer that has nothing to set here.
final class LayerFacts extends JPanel {
    private static final long serialVersionUID = 1;

    LayerFacts(Document document, Layer layer) {
        super(new MigLayout("insets 0, wrap 2, gapx 12, gapy 6", "[96!][grow]"));
        setOpaque(false);
        add(StyleClass.style(new JLabel(kind(layer)), StyleClass.HEADING), "span 2, gapbottom 4");
        switch (layer) {
            case PixelLayer pixels -> extent(pixels.pixels().bounds());
            case GenerativeLayer generative -> extent(generative.pixels().bounds());
            case GroupLayer group ->
                fact("Layers", String.valueOf(group.children().size()));
            case SolidFillLayer fill ->
                fact("Color", String.format(Locale.ROOT, "#%06X", fill.color().toArgb8() & 0xFFFFFF));
        }
        fact("Canvas", document.width() + " × " + document.height() + " px");
    }

    private void extent(Region bounds) {
        if (bounds.isEmpty()) {
            fact("Size", "empty");
        } else {
            fact("Size", bounds.width() + " × " + bounds.height() + " px");
            fact("Position", bounds.x() + ", " + bounds.y());
        }
    }

    private void fact(String name, String value) {
        add(StyleClass.style(new JLabel(name), StyleClass.SECONDARY));
        add(new JLabel(value));
    }

    private static String kind(Layer layer) {
        return switch (layer) {
            case PixelLayer pixels -> "Pixel layer";
            case GenerativeLayer generative -> "Generative layer";
            case GroupLayer group -> "Group";
            case SolidFillLayer fill -> "Solid color fill";
        };
    }
}
