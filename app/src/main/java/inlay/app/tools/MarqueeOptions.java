package inlay.app.tools;

import inlay.editor.select.Combine;
import inlay.editor.tool.MarqueeSizing;

/// The options of the rectangular and the elliptical marquee.
///
/// @param width  in pixels or in proportion to the height; used where the sizing is not free
/// @param height in pixels or in proportion to the width
record MarqueeOptions(Combine combine, double feather, boolean antiAliased, Sizing sizing, double width, double height)
        implements SelectionOptions {
    static final MarqueeOptions DEFAULTS = new MarqueeOptions(Combine.REPLACE, 0, true, Sizing.FREE, 1, 1);

    /// How the size follows the pointer.
    enum Sizing {
        FREE("Free"),
        RATIO("Fixed ratio"),
        FIXED("Fixed size");

        private final String label;

        Sizing(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// Whether width and height count.
    boolean isSized() {
        return sizing != Sizing.FREE;
    }

    MarqueeSizing marqueeSizing() {
        return switch (sizing) {
            case FREE -> new MarqueeSizing.Free();
            case RATIO -> new MarqueeSizing.Ratio(width, height);
            case FIXED -> new MarqueeSizing.Fixed((int) Math.round(width), (int) Math.round(height));
        };
    }

    MarqueeOptions withCombine(Combine value) {
        return new MarqueeOptions(value, feather, antiAliased, sizing, width, height);
    }

    MarqueeOptions withFeather(double value) {
        return new MarqueeOptions(combine, value, antiAliased, sizing, width, height);
    }

    MarqueeOptions withAntiAliased(boolean value) {
        return new MarqueeOptions(combine, feather, value, sizing, width, height);
    }

    MarqueeOptions withSizing(Sizing value) {
        return new MarqueeOptions(combine, feather, antiAliased, value, width, height);
    }

    MarqueeOptions withWidth(double value) {
        return new MarqueeOptions(combine, feather, antiAliased, sizing, value, height);
    }

    MarqueeOptions withHeight(double value) {
        return new MarqueeOptions(combine, feather, antiAliased, sizing, width, value);
    }
}
