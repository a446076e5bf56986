package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Number;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.MarqueeGesture;
import inlay.editor.tool.MarqueeGesture.Form;
import inlay.editor.tool.MarqueeSizing;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.SelectionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Selects rectangles or ellipses.
final class MarqueeTool extends SelectionTool<MarqueeOptions> {
    private static final String HINT = "Drag to select. Shift makes it %s, Alt draws from the center, Space moves it."
            + " On the press, Shift adds to a selection and Alt subtracts from it.";

    private final Form form;

    private MarqueeTool(Form form) {
        this.form = form;
    }

    static MarqueeTool rectangle() {
        return new MarqueeTool(Form.RECTANGLE);
    }

    static MarqueeTool ellipse() {
        return new MarqueeTool(Form.ELLIPSE);
    }

    @Override
    public ToolFace face() {
        return switch (form) {
            case RECTANGLE ->
                new ToolFace(
                        "marquee.rectangle",
                        "Rectangular Marquee",
                        Icon.MARQUEE_RECTANGLE,
                        'M',
                        HINT.formatted("a square"));
            case ELLIPSE ->
                new ToolFace(
                        "marquee.ellipse", "Elliptical Marquee", Icon.MARQUEE_ELLIPSE, 'M', HINT.formatted("a circle"));
        };
    }

    @Override
    public MarqueeOptions defaults() {
        return MarqueeOptions.DEFAULTS;
    }

    @Override
    public List<ToolOption<MarqueeOptions>> options() {
        List<ToolOption<MarqueeOptions>> options = new ArrayList<>();
        options.add(SelectionOptions.combine(MarqueeOptions::combine, MarqueeOptions::withCombine));
        options.add(SelectionOptions.feather(MarqueeOptions::feather, MarqueeOptions::withFeather));
        if (form == Form.ELLIPSE) {
            options.add(SelectionOptions.antiAliased(MarqueeOptions::antiAliased, MarqueeOptions::withAntiAliased));
        }
        options.add(Choice.list(
                "sizing",
                "Style",
                "Whether the size follows the pointer freely, in proportion, or not at all",
                MarqueeOptions.Sizing.class,
                MarqueeOptions.Sizing::label,
                MarqueeOptions::sizing,
                MarqueeOptions::withSizing));
        options.add(new Number<>(
                        "width",
                        "Width",
                        "Width in pixels, or in proportion to the height",
                        1,
                        30000,
                        "",
                        Number.Response.FINE_WHEN_SMALL,
                        MarqueeOptions::width,
                        MarqueeOptions::withWidth)
                .usedWhen(MarqueeOptions::isSized));
        options.add(new Number<>(
                        "height",
                        "Height",
                        "Height in pixels, or in proportion to the width",
                        1,
                        30000,
                        "",
                        Number.Response.FINE_WHEN_SMALL,
                        MarqueeOptions::height,
                        MarqueeOptions::withHeight)
                .usedWhen(MarqueeOptions::isSized));
        return options;
    }

    @Override
    Optional<Gesture> draw(Pointer pointer, SelectionShape shape, ToolContext context) {
        MarqueeSizing sizing = context.toolbox().options(this).marqueeSizing();
        return Optional.of(
                new MarqueeGesture(form, sizing, context.document().session().document(), shape, pointer));
    }
}
