package inlay.app.tools;

import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Number;
import inlay.editor.tool.brush.Brush;
import inlay.editor.tool.brush.PressureResponse;
import java.util.List;

/// How the options bar shows a [Brush].
final class BrushOptions {
    static final Number<Brush> SIZE = Number.pixels(
            "size",
            "Size",
            "Diameter of the brush ([ and ], or Alt and the right button dragged sideways)",
            Brush.MIN_SIZE,
            Brush.MAX_SIZE,
            Brush::size,
            Brush::withSize);
    static final Number<Brush> HARDNESS = Number.percent(
            "hardness",
            "Hardness",
            "How far the full strength reaches from the center (Shift+[ and Shift+], or Alt and the right button"
                    + " dragged up and down)",
            Brush::hardness,
            Brush::withHardness);
    static final Number<Brush> OPACITY = Number.percent(
            "opacity",
            "Opacity",
            "The most that one stroke can cover (number keys)",
            Brush::opacity,
            Brush::withOpacity);
    static final Number<Brush> FLOW =
            Number.percent("flow", "Flow", "What each dab adds (Shift and number keys)", Brush::flow, Brush::withFlow);
    static final Number<Brush> SPACING = new Number<>(
            "spacing",
            "Spacing",
            "Distance between dabs in parts of the diameter",
            1,
            200,
            "%",
            Number.Response.FINE_WHEN_SMALL,
            brush -> brush.spacing() * 100,
            (brush, percent) -> brush.withSpacing(percent / 100));
    static final Number<Brush> SMOOTHING = Number.percent(
            "smoothing",
            "Smoothing",
            "Takes the shake out of the hand: the stroke follows the pointer on a string",
            Brush::smoothing,
            Brush::withSmoothing);
    static final Choice<Brush, PressureResponse> PRESSURE = Choice.list(
            "pressure",
            "Pressure",
            "What the pressure of a pen changes",
            PressureResponse.class,
            BrushOptions::name,
            Brush::pressure,
            Brush::withPressure);

    private BrushOptions() {}

    static List<ToolOption<Brush>> all() {
        return List.of(SIZE, HARDNESS, OPACITY, FLOW, SPACING, SMOOTHING, PRESSURE);
    }

    /// Those that are changed most.
    static List<ToolOption<Brush>> quick() {
        return List.of(SIZE, HARDNESS, OPACITY, FLOW);
    }

    private static String name(PressureResponse response) {
        return switch (response) {
            case NONE -> "Off";
            case SIZE -> "Size";
            case OPACITY -> "Opacity";
            case SIZE_AND_OPACITY -> "Size and opacity";
        };
    }
}
