package inlay.editor.format.ora;

import inlay.editor.document.BlendMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names of blend modes in `composite-op`: SVG's where the specification has the mode, Krita's own otherwise.
final class CompositeOp {
    static final String NORMAL = "svg:src-over";

    /// Normal, shown only where the backdrop is.
    static final String CLIPPED = "svg:src-atop";

    private static final Map<BlendMode, String> NAMES = new EnumMap<>(BlendMode.class);
    private static final Map<String, BlendMode> MODES = new HashMap<>();

    static {
        name(BlendMode.NORMAL, NORMAL);
        name(BlendMode.MULTIPLY, "svg:multiply");
        name(BlendMode.SCREEN, "svg:screen");
        name(BlendMode.OVERLAY, "svg:overlay");
        name(BlendMode.DARKEN, "svg:darken");
        name(BlendMode.LIGHTEN, "svg:lighten");
        name(BlendMode.COLOR_DODGE, "svg:color-dodge");
        name(BlendMode.COLOR_BURN, "svg:color-burn");
        name(BlendMode.HARD_LIGHT, "svg:hard-light");
        name(BlendMode.SOFT_LIGHT, "svg:soft-light");
        name(BlendMode.DIFFERENCE, "svg:difference");
        name(BlendMode.HUE, "svg:hue");
        name(BlendMode.SATURATION, "svg:saturation");
        name(BlendMode.COLOR, "svg:color");
        name(BlendMode.LUMINOSITY, "svg:luminosity");
        name(BlendMode.LINEAR_DODGE, "svg:plus");
        name(BlendMode.EXCLUSION, "krita:exclusion");
        name(BlendMode.DISSOLVE, "krita:dissolve");
        name(BlendMode.LINEAR_BURN, "krita:linear_burn");
        name(BlendMode.DARKER_COLOR, "krita:darker color");
        name(BlendMode.LIGHTER_COLOR, "krita:lighter color");
        name(BlendMode.VIVID_LIGHT, "krita:vivid_light");
        name(BlendMode.LINEAR_LIGHT, "krita:linear light");
        name(BlendMode.PIN_LIGHT, "krita:pin_light");
        name(BlendMode.HARD_MIX, "krita:hard_mix_photoshop");
        name(BlendMode.SUBTRACT, "krita:subtract");
        name(BlendMode.DIVIDE, "krita:divide");
        MODES.put("svg:exclusion", BlendMode.EXCLUSION);
        MODES.put("svg:add", BlendMode.LINEAR_DODGE);
        MODES.put("krita:linear_dodge", BlendMode.LINEAR_DODGE);
        MODES.put("krita:hard mix", BlendMode.HARD_MIX);
        MODES.put("krita:soft_light", BlendMode.SOFT_LIGHT);
        MODES.put(CLIPPED, BlendMode.NORMAL);
    }

    private CompositeOp() {}

    private static void name(BlendMode mode, String name) {
        NAMES.put(mode, name);
        MODES.put(name, mode);
    }

    /// The name of any mode but pass-through, which is said by isolation.
    static String of(BlendMode mode) {
        return NAMES.getOrDefault(mode, NORMAL);
    }

    /// Whether only Krita's family of programs knows the name.
    static boolean isKritaOnly(String name) {
        return name.startsWith("krita:");
    }

    static Optional<BlendMode> parse(String name) {
        return Optional.ofNullable(MODES.get(name));
    }
}
