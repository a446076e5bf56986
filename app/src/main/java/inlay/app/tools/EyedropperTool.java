package inlay.app.tools;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.app.theme.Icon;
import inlay.app.tools.ToolOption.Choice;
import inlay.editor.document.Document;
import inlay.editor.edit.Session;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.ColorSample;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes the colour under the pointer the foreground colour, with Alt the background colour; as long as the button is
/// down a ring shows the new colour above the old one.
final class EyedropperTool implements CanvasTool<EyedropperTool.Options> {
    record Options(ColorSample.Size size, SampleFrom from) {}

    /// Which colour is picked, and what it was before.
    private record Picking(Pointer at, boolean background, Rgba16 before) {}

    private Optional<Picking> picking = Optional.empty();

    @Override
    public ToolFace face() {
        return new ToolFace(
                "eyedropper",
                "Eyedropper",
                Icon.EYEDROPPER,
                'I',
                "Click to pick the foreground color, Alt+click for the background color.");
    }

    @Override
    public Options defaults() {
        return new Options(ColorSample.Size.POINT, SampleFrom.ALL_LAYERS);
    }

    @Override
    public List<ToolOption<Options>> options() {
        return List.of(
                Choice.list(
                        "size",
                        "Sample size",
                        "How large a square of pixels is averaged",
                        ColorSample.Size.class,
                        EyedropperTool::name,
                        Options::size,
                        (options, size) -> new Options(size, options.from())),
                Choice.list(
                        "sample",
                        "Sample",
                        "Which layers are looked at",
                        SampleFrom.class,
                        SampleFrom::label,
                        Options::from,
                        (options, from) -> new Options(options.size(), from)));
    }

    @Override
    public List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        Toolbox toolbox = context.toolbox();
        return Arrays.stream(ColorSample.Size.values())
                .<MenuEntry>map(size -> Command.of(
                                "eyedropper." + size.name(),
                                name(size),
                                "",
                                () -> toolbox.setOptions(
                                        this,
                                        new Options(size, toolbox.options(this).from())))
                        .checkedWhen(() -> toolbox.options(this).size() == size))
                .toList();
    }

    private static String name(ColorSample.Size size) {
        return size == ColorSample.Size.POINT ? "Point" : size.side() + " × " + size.side() + " average";
    }

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        if (pointer.button() == Button.PRIMARY) {
            Toolbox toolbox = context.toolbox();
            boolean background = pointer.alt() && toolbox.chosen() == this;
            picking = Optional.of(
                    new Picking(pointer, background, background ? toolbox.background() : toolbox.foreground()));
            pick(pointer, context);
        }
    }

    @Override
    public void dragged(Pointer pointer, ToolContext context) {
        pick(pointer, context);
    }

    @Override
    public void released(Pointer pointer, ToolContext context) {
        pick(pointer, context);
        leave(context);
    }

    @Override
    public boolean isBusy() {
        return picking.isPresent();
    }

    @Override
    public void cancel(ToolContext context) {
        picking.ifPresent(one -> set(one, one.before(), context.toolbox()));
        leave(context);
    }

    private void pick(Pointer pointer, ToolContext context) {
        if (picking.isEmpty()) {
            return;
        }
        Picking now =
                new Picking(pointer, picking.get().background(), picking.get().before());
        picking = Optional.of(now);
        sampled(pointer, context).ifPresent(color -> {
            set(now, color, context.toolbox());
            context.status(report(color));
        });
        context.repaintOverlay();
    }

    private Optional<Rgba16> sampled(Pointer pointer, ToolContext context) {
        Session session = context.document().session();
        Document document = session.document();
        Options options = context.toolbox().options(this);
        return ColorSample.at(
                options.from().of(document, session.activeLayerId()),
                document.canvas(),
                pointer.column(),
                pointer.row(),
                options.size());
    }

    private static void set(Picking picking, Rgba16 color, Toolbox toolbox) {
        if (picking.background()) {
            toolbox.setBackground(color);
        } else {
            toolbox.setForeground(color);
        }
    }

    private static String report(Rgba16 color) {
        int argb = color.toArgb8();
        return "R %d  G %d  B %d  #%06X".formatted(argb >> 16 & 255, argb >> 8 & 255, argb & 255, argb & 0xFFFFFF);
    }

    private void leave(ToolContext context) {
        picking = Optional.empty();
        context.repaintOverlay();
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        return Cursors.eyedropper();
    }

    @Override
    public void paintOverlay(Graphics2D graphics, ToolContext context) {
        picking.ifPresent(one -> {
            Toolbox toolbox = context.toolbox();
            Rgba16 now = one.background() ? toolbox.background() : toolbox.foreground();
            Point2D at = context.canvasToDevice()
                    .transform(new Point2D.Double(one.at().x(), one.at().y()), null);
            new SampleRing(at, context.deviceScale(), now, one.before()).paint(graphics);
        });
    }
}
