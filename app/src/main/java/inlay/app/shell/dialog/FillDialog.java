package inlay.app.shell.dialog;

import inlay.app.settings.SettingKey;
import inlay.app.tools.ToolOption;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.OpenDocument;
import inlay.editor.edit.Edit;
import inlay.editor.pixels.SurfaceEdits;
import inlay.editor.raster.Rgba16;
import java.util.List;

/// Asks what to fill the selected area of the active layer with.
public record FillDialog(Dialogs dialogs, Toolbox toolbox) {
    /// What is laid over the area.
    public enum Content {
        FOREGROUND("Foreground color"),
        BACKGROUND("Background color"),
        BLACK("Black"),
        GRAY("50 % gray"),
        WHITE("White");

        private final String title;

        Content(String title) {
            this.title = title;
        }
    }

    /// What was chosen.
    ///
    /// @param opacity in percent
    public record Choices(Content content, double opacity, boolean keepTransparency) {}

    private static final SettingKey<Choices> KEY =
            new SettingKey<>("dialog.fill", new Choices(Content.FOREGROUND, 100, false));

    private static final List<ToolOption<Choices>> OPTIONS = List.of(
            Choice.list(
                    "content",
                    "Contents",
                    "What the area is filled with",
                    Content.class,
                    content -> content.title,
                    Choices::content,
                    (choices, content) -> new Choices(content, choices.opacity(), choices.keepTransparency())),
            new ToolOption.Number<>(
                    "opacity",
                    "Opacity",
                    "How much of it covers what is there",
                    1,
                    100,
                    "%",
                    ToolOption.Number.Response.LINEAR,
                    Choices::opacity,
                    (choices, opacity) -> new Choices(choices.content(), opacity, choices.keepTransparency())),
            new ToolOption.Toggle<>(
                    "keepTransparency",
                    "Preserve transparency",
                    "Recolors what is there and leaves transparent areas transparent",
                    Choices::keepTransparency,
                    (choices, keep) -> new Choices(choices.content(), choices.opacity(), keep)));

    public void ask(OpenDocument document) {
        SurfaceEdits surface =
                new SurfaceEdits(document.paintSurface(), document.session().activeLayerId());
        document.session()
                .activeLayerId()
                .ifPresent(id -> dialogs.edit(
                        new EditDialog<>("Fill", KEY, OPTIONS, choices -> edit(surface, choices)), document));
    }

    private Edit edit(SurfaceEdits surface, Choices choices) {
        Rgba16 color = color(choices.content()).withAlpha((int) Math.round(choices.opacity() / 100 * 65535));
        return choices.keepTransparency() ? surface.recolor(color) : surface.fill(color);
    }

    private Rgba16 color(Content content) {
        return switch (content) {
            case FOREGROUND -> toolbox.foreground();
            case BACKGROUND -> toolbox.background();
            case BLACK -> Rgba16.BLACK;
            case GRAY -> new Rgba16(32768, 32768, 32768, 65535);
            case WHITE -> Rgba16.WHITE;
        };
    }
}
