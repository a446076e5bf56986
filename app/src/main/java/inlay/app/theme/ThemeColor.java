package inlay.app.theme;

import java.awt.Color;
import java.util.NoSuchElementException;
import javax.swing.UIManager;

/// The colour roles of the window, each read from the current theme under its `Inlay.*` key. Ask when painting rather
/// than keeping the colour, so that a change of theme is followed.
public enum ThemeColor {
    CANVAS_BACKGROUND("canvas.background"),
    CANVAS_SHADOW("canvas.shadow"),
    PANEL_BACKGROUND("panel.background"),
    FIELD_BACKGROUND("field.background"),
    RAISED_BACKGROUND("raised.background"),
    RAISED_HOVER_BACKGROUND("raised.hoverBackground"),
    LINE("line"),
    TEXT("text"),
    TEXT_SECONDARY("text.secondary"),
    TEXT_DISABLED("text.disabled"),
    ACCENT("accent"),
    ACCENT_TEXT("accent.text"),
    ACCENT_FOREGROUND("accent.foreground"),
    SELECTION_BACKGROUND("selection.background"),
    LAYER_ACTIVE_BACKGROUND("layer.activeBackground"),
    LAYER_HOVER_BACKGROUND("layer.hoverBackground"),
    LAYER_DROP_LINE("layer.dropLine"),
    BAR_BACKGROUND("bar.background"),
    BAR_BORDER("bar.border"),
    CARD_BACKGROUND("card.background"),
    CONTEXT_BOX("contextBox"),
    CONTEXT_BOX_LABEL_BACKGROUND("contextBox.labelBackground"),
    CONTEXT_BOX_LABEL_TEXT("contextBox.labelText"),
    MARCHING_ANTS_LIGHT("marchingAnts.light"),
    MARCHING_ANTS_DARK("marchingAnts.dark"),
    QUICK_MASK("quickMask"),
    GUIDE("guide"),
    PIXEL_GRID("pixelGrid"),
    CHECKERBOARD_LIGHT("checkerboard.light"),
    CHECKERBOARD_DARK("checkerboard.dark"),
    RULER_BACKGROUND("ruler.background"),
    RULER_TICK("ruler.tick"),
    RULER_TEXT("ruler.text"),
    RULER_POINTER("ruler.pointer"),
    SLIDER_TRACK("slider.track"),
    SLIDER_VALUE("slider.value"),
    ICON("icon"),
    ICON_SELECTED("icon.selected"),
    ICON_DISABLED("icon.disabled"),
    ICON_ON_ACCENT("icon.onAccent"),
    DROP_TARGET("dropTarget"),
    SUCCESS("success"),
    WARNING("warning"),
    ERROR("error");

    private final String key;

    ThemeColor(String role) {
        key = "Inlay." + role;
    }

    /// The key under which the look and feel's defaults hold the colour, for style strings and properties files.
    public String key() {
        return key;
    }

    /// The colour in the current theme.
    ///
    /// @throws NoSuchElementException when neither Inlay theme is installed
    public Color color() {
        Color color = UIManager.getColor(key);
        if (color == null) {
            throw new NoSuchElementException("The current look and feel has no color " + key + ".");
        }
        return color;
    }
}
