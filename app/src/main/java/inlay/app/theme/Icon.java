package inlay.app.theme;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Component;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/// The line drawings of the `icons` module, by name: `MAGIC_WAND` is `magic-wand.svg`. Each is drawn on a square of
/// 24 and comes in three sizes in logical pixels, sharp at every display scale.
///
/// The colour is the theme's when the icon is painted: the selected role on a selected button, the dark role on an
/// accent button, the disabled role on a disabled component, else [ThemeColor#ICON].
public enum Icon {
    ADJUSTMENTS,
    BACKGROUND_REMOVE,
    BRUSH,
    BUCKET,
    CANCEL,
    CHANNELS,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CLIP,
    CLOSE,
    COLOR_RANGE,
    COMPUTER_CHIP,
    CROP,
    DEFAULT_COLORS,
    DICE,
    DOCUMENT_NEW,
    DUPLICATE,
    ERASER,
    ERROR,
    EXPAND_CANVAS,
    EXPORT,
    EYE,
    EYE_OFF,
    EYEDROPPER,
    FIT_SCREEN,
    FLIP_HORIZONTAL,
    FLIP_VERTICAL,
    FOLDER,
    FOLDER_OPEN,
    GENERATE,
    GRADIENT,
    GRID,
    HAND,
    HEALING,
    HISTOGRAM,
    HISTORY,
    IMAGE,
    INFO,
    LASSO,
    LASSO_POLYGON,
    LAYERS,
    LIGHT,
    LINK,
    LOCK,
    LOCK_OPEN,
    LOCK_TRANSPARENCY,
    MAGIC_WAND,
    MARQUEE_ELLIPSE,
    MARQUEE_RECTANGLE,
    MASK,
    MASK_DISABLED,
    MINUS,
    MORE,
    MOVE,
    NEW_GROUP,
    NEW_LAYER,
    OPEN,
    PLAY,
    PLUS,
    PROPERTIES,
    QUEUE,
    QUICK_MASK,
    RASTERISE,
    REDO,
    REGENERATE,
    REMOVE_OBJECT,
    ROTATE_LEFT,
    ROTATE_RIGHT,
    RULER,
    SAVE,
    SEARCH,
    SELECTION_ADD,
    SELECTION_INTERSECT,
    SELECTION_NEW,
    SELECTION_SUBTRACT,
    SETTINGS,
    STAMP,
    SUBJECT,
    SWAP_COLORS,
    TEXT,
    TEXT_CURSOR,
    TRASH,
    UNDO,
    UNLINK,
    VARIATION_NEXT,
    VARIATION_PREVIOUS,
    WARNING,
    ZOOM,
    ZOOM_IN,
    ZOOM_OUT;

    private final @Nullable URL drawing = Icon.class.getClassLoader().getResource(resource());

    /// Where the drawing lies on the class path.
    public String resource() {
        return "inlay/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /// Reads every drawing, so that painting need not; for any thread.
    public static void readAll() {
        for (Icon icon : values()) {
            icon.small().hasFound();
        }
    }

    /// 16 pixels: rows, buttons with a text, menus.
    public FlatSVGIcon small() {
        return sized(16, Icon::roleOn);
    }

    /// 20 pixels: the toolbar and the tool options.
    public FlatSVGIcon medium() {
        return sized(20, Icon::roleOn);
    }

    /// 24 pixels: the empty window and dialogs.
    public FlatSVGIcon large() {
        return sized(24, Icon::roleOn);
    }

    /// 16 pixels in one role whatever the component, for marks such as a warning.
    public FlatSVGIcon small(ThemeColor role) {
        return sized(16, component -> role);
    }

    /// 24 pixels in one role whatever the component.
    public FlatSVGIcon large(ThemeColor role) {
        return sized(24, component -> role);
    }

    private FlatSVGIcon sized(int pixels, RoleChoice choice) {
        return new ThemedIcon(resource(), drawing, pixels, choice);
    }

    private static ThemeColor roleOn(@Nullable Component component) {
        if (component != null && !component.isEnabled()) {
            return ThemeColor.ICON_DISABLED;
        }
        if (component instanceof JComponent styled && isAccent(styled)) {
            return ThemeColor.ICON_ON_ACCENT;
        }
        if (component instanceof AbstractButton button && button.isSelected()) {
            return ThemeColor.ICON_SELECTED;
        }
        return ThemeColor.ICON;
    }

    private static boolean isAccent(JComponent component) {
        return component.getClientProperty(FlatClientProperties.STYLE_CLASS) instanceof String names
                && List.of(names.split(" ")).contains(StyleClass.ACCENT.className());
    }

    /// The colour role an icon takes on the component it is painted on.
    private interface RoleChoice {
        ThemeColor on(@Nullable Component component);
    }

    private static final class ThemedIcon extends FlatSVGIcon {
        private static final long serialVersionUID = 1L;

        ThemedIcon(String resource, @Nullable URL drawing, int pixels, RoleChoice choice) {
            super(resource, pixels, pixels, 1, false, Icon.class.getClassLoader(), drawing);
            setColorFilter(new ColorFilter(
                    (component, placeholder) -> choice.on(component).color()));
        }

        /// This icon: the role covers the disabled state, whereas fading would show where strokes cross.
        @Override
        public javax.swing.Icon getDisabledIcon() {
            return this;
        }
    }
}
