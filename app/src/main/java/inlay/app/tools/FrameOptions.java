package inlay.app.tools;

import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Toggle;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.function.BiFunction;

/// What the tools that set a frame have in common.
interface FrameOptions {
    FrameRatio ratio();

    /// Whether the ratio is turned round.
    boolean upright();

    /// Width to height on a canvas; 0 for any.
    default double ratioOn(Region canvas) {
        return ratio().value(canvas, upright());
    }

    static <O extends Record & FrameOptions> List<ToolOption<O>> proportions(
            BiFunction<O, FrameRatio, O> withRatio, BiFunction<O, Boolean, O> withUpright) {
        return List.of(
                Choice.list(
                        "ratio",
                        "Ratio",
                        "Width to height",
                        FrameRatio.class,
                        FrameRatio::label,
                        FrameOptions::ratio,
                        withRatio),
                new Toggle<O>("upright", "Upright", "Turns the ratio round (X)", FrameOptions::upright, withUpright)
                        .usedWhen(options -> options.ratio().turns()));
    }
}
