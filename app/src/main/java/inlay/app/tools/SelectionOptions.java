package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Number;
import inlay.app.tools.ToolOption.Toggle;
import inlay.editor.select.Combine;
import inlay.editor.select.EdgeStyle;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// What the tools that draw selections have in common.
interface SelectionOptions {
    Combine combine();

    /// Softness of the border in canvas pixels.
    double feather();

    boolean antiAliased();

    default EdgeStyle style() {
        return antiAliased() ? EdgeStyle.ANTI_ALIASED : EdgeStyle.HARD;
    }

    static <O extends Record> Choice<O, Combine> combine(Function<O, Combine> value, BiFunction<O, Combine, O> change) {
        return new Choice<>(
                "combine",
                "Selection",
                "How a new selection meets the one that is there",
                List.of(Combine.values()),
                SelectionOptions::name,
                Map.of(
                        Combine.REPLACE, Icon.SELECTION_NEW,
                        Combine.ADD, Icon.SELECTION_ADD,
                        Combine.SUBTRACT, Icon.SELECTION_SUBTRACT,
                        Combine.INTERSECT, Icon.SELECTION_INTERSECT),
                value,
                change);
    }

    static <O extends Record> Number<O> feather(ToDoubleFunction<O> value, BiFunction<O, Double, O> change) {
        return Number.pixels("feather", "Feather", "How soft the border of a new selection is", 0, 1000, value, change);
    }

    static <O extends Record> Toggle<O> antiAliased(Predicate<O> value, BiFunction<O, Boolean, O> change) {
        return new Toggle<>(
                "antiAlias", "Anti-alias", "Covers pixels that the border cuts through in part", value, change);
    }

    private static String name(Combine combine) {
        return switch (combine) {
            case REPLACE -> "New selection";
            case ADD -> "Add to the selection (Shift)";
            case SUBTRACT -> "Subtract from the selection (Alt)";
            case INTERSECT -> "Intersect with the selection (Shift+Alt)";
        };
    }
}
