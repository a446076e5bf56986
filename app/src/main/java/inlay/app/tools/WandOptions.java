package inlay.app.tools;

import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Number;
import inlay.app.tools.ToolOption.Toggle;
import inlay.editor.select.Combine;
import inlay.editor.select.EdgeStyle;
import inlay.editor.select.MagicWand;
import inlay.editor.select.MagicWand.Spread;
import java.util.List;

/// The options of the magic wand, which the paint bucket shares but for the way to combine.
///
/// @param tolerance how far each channel may be off, 0 to 255
record WandOptions(Combine combine, double tolerance, boolean contiguous, boolean antiAliased, SampleFrom from) {
    static final WandOptions DEFAULTS = new WandOptions(Combine.REPLACE, 32, true, true, SampleFrom.ALL_LAYERS);

    static List<ToolOption<WandOptions>> forWand() {
        return List.of(
                SelectionOptions.combine(WandOptions::combine, WandOptions::withCombine),
                TOLERANCE,
                CONTIGUOUS,
                ANTI_ALIASED,
                FROM);
    }

    static List<ToolOption<WandOptions>> forBucket() {
        return List.of(TOLERANCE, CONTIGUOUS, ANTI_ALIASED, FROM);
    }

    private static final Number<WandOptions> TOLERANCE = new Number<>(
            "tolerance",
            "Tolerance",
            "How far red, green, blue and alpha may be off the color that you click on",
            0,
            255,
            "",
            Number.Response.FINE_WHEN_SMALL,
            WandOptions::tolerance,
            WandOptions::withTolerance);
    private static final Toggle<WandOptions> CONTIGUOUS = new Toggle<>(
            "contiguous",
            "Contiguous",
            "Only pixels that similar pixels connect with the one that you click on",
            WandOptions::contiguous,
            WandOptions::withContiguous);
    private static final Toggle<WandOptions> ANTI_ALIASED =
            SelectionOptions.antiAliased(WandOptions::antiAliased, WandOptions::withAntiAliased);
    private static final Choice<WandOptions, SampleFrom> FROM = Choice.list(
            "sample",
            "Sample",
            "Which layers are looked at",
            SampleFrom.class,
            SampleFrom::label,
            WandOptions::from,
            WandOptions::withFrom);

    MagicWand wand() {
        return new MagicWand(
                tolerance,
                contiguous ? Spread.CONTIGUOUS : Spread.EVERYWHERE,
                antiAliased ? EdgeStyle.ANTI_ALIASED : EdgeStyle.HARD);
    }

    WandOptions withCombine(Combine value) {
        return new WandOptions(value, tolerance, contiguous, antiAliased, from);
    }

    WandOptions withTolerance(double value) {
        return new WandOptions(combine, value, contiguous, antiAliased, from);
    }

    WandOptions withContiguous(boolean value) {
        return new WandOptions(combine, tolerance, value, antiAliased, from);
    }

    WandOptions withAntiAliased(boolean value) {
        return new WandOptions(combine, tolerance, contiguous, value, from);
    }

    WandOptions withFrom(SampleFrom value) {
        return new WandOptions(combine, tolerance, contiguous, antiAliased, value);
    }
}
