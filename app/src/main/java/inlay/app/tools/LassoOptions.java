package inlay.app.tools;

import inlay.editor.select.Combine;
import java.util.List;

/// The options of the freehand and the polygonal lasso.
record LassoOptions(Combine combine, double feather, boolean antiAliased) implements SelectionOptions {
    static final LassoOptions DEFAULTS = new LassoOptions(Combine.REPLACE, 0, true);

    static List<ToolOption<LassoOptions>> all() {
        return List.of(
                SelectionOptions.combine(LassoOptions::combine, LassoOptions::withCombine),
                SelectionOptions.feather(LassoOptions::feather, LassoOptions::withFeather),
                SelectionOptions.antiAliased(LassoOptions::antiAliased, LassoOptions::withAntiAliased));
    }

    LassoOptions withCombine(Combine value) {
        return new LassoOptions(value, feather, antiAliased);
    }

    LassoOptions withFeather(double value) {
        return new LassoOptions(combine, value, antiAliased);
    }

    LassoOptions withAntiAliased(boolean value) {
        return new LassoOptions(combine, feather, value);
    }
}
