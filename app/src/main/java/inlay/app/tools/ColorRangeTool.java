package inlay.app.tools;

import inlay.app.command.MenuEntry;
import inlay.app.theme.Icon;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Number;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.ColorRange;
import inlay.editor.select.Combine;
import inlay.editor.select.PixelSource;
import inlay.editor.select.SelectionEdits;
import inlay.editor.tool.ColorSample;
import inlay.editor.tool.Pointer;
import java.awt.Cursor;
import java.util.List;
import java.util.function.Supplier;

/// Selects everywhere what has about the colour that is clicked on: the nearer the colour, the more.
final class ColorRangeTool extends ClickTool<ColorRangeTool.Options> {
    /// @param fuzziness how far off a colour may be, 0 to 200
    record Options(Combine combine, double fuzziness, SampleFrom from) {
        Options withCombine(Combine value) {
            return new Options(value, fuzziness, from);
        }

        Options withFuzziness(double value) {
            return new Options(combine, value, from);
        }

        Options withFrom(SampleFrom value) {
            return new Options(combine, fuzziness, value);
        }
    }

    ColorRangeTool(Background background) {
        super(background, "Selecting…");
    }

    @Override
    public ToolFace face() {
        return new ToolFace(
                "colorRange",
                "Color Range",
                Icon.COLOR_RANGE,
                'W',
                "Click on a color to select it everywhere. Shift adds another color, Alt takes one away.");
    }

    @Override
    public Options defaults() {
        return new Options(Combine.REPLACE, 40, SampleFrom.ALL_LAYERS);
    }

    @Override
    public List<ToolOption<Options>> options() {
        return List.of(
                SelectionOptions.combine(Options::combine, Options::withCombine),
                new Number<>(
                        "fuzziness",
                        "Fuzziness",
                        "How far off a color may be to be selected in part",
                        0,
                        200,
                        "",
                        Number.Response.LINEAR,
                        Options::fuzziness,
                        Options::withFuzziness),
                Choice.list(
                        "sample",
                        "Sample",
                        "Which layers are looked at",
                        SampleFrom.class,
                        SampleFrom::label,
                        Options::from,
                        Options::withFrom));
    }

    @Override
    Supplier<Edit> click(Spot spot, ToolContext context) {
        Options options = context.toolbox().options(this);
        PixelSource source = spot.source(options.from());
        Region canvas = spot.document().canvas();
        Pointer at = spot.pointer();
        Rgba16 color = ColorSample.at(source, canvas, at.column(), at.row(), ColorSample.Size.POINT)
                .orElseThrow(
                        () -> new EditException("There is no color here. Click on a pixel that is not transparent."));
        Combine combine = CombineKeys.effective(options.combine(), at);
        ColorRange range = new ColorRange(List.of(color), options.fuzziness());
        return () -> SelectionEdits.select(label(), range.select(source, canvas), combine);
    }

    @Override
    public List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        return SelectionMenu.of(context);
    }

    @Override
    Cursor idleCursor(Pointer pointer, ToolContext context) {
        return Cursors.eyedropper();
    }
}
