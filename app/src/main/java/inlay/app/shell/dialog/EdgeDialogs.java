package inlay.app.shell.dialog;

import inlay.app.settings.SettingKey;
import inlay.app.tools.ToolOption;
import inlay.app.workspace.OpenDocument;
import inlay.editor.edit.Edit;
import inlay.editor.select.SelectionEdits;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Dialogs that change the selection's edge by so many pixels.
public record EdgeDialogs(Dialogs dialogs) {
    /// How far.
    public record Distance(double pixels) {}

    public void feather(OpenDocument document) {
        ask(document, "Feather", "Radius", 0.1, 1000, 5, distance -> SelectionEdits.feather(distance.pixels()));
    }

    public void grow(OpenDocument document) {
        ask(document, "Grow", "By", 1, 1000, 5, distance -> SelectionEdits.grow(distance.pixels()));
    }

    public void shrink(OpenDocument document) {
        ask(document, "Shrink", "By", 1, 1000, 5, distance -> SelectionEdits.shrink(distance.pixels()));
    }

    public void smooth(OpenDocument document) {
        ask(document, "Smooth", "Radius", 1, 500, 5, distance -> SelectionEdits.smooth(distance.pixels()));
    }

    public void border(OpenDocument document) {
        ask(document, "Border", "Width", 1, 1000, 10, distance -> SelectionEdits.border(distance.pixels()));
    }

    private void ask(
            OpenDocument document,
            String title,
            String label,
            double least,
            double most,
            double usual,
            Function<Distance, Edit> edit) {
        SettingKey<Distance> key =
                new SettingKey<>("dialog.select." + title.toLowerCase(Locale.ROOT), new Distance(usual));
        ToolOption.Number<Distance> option = new ToolOption.Number<>(
                "distance",
                label,
                "In pixels",
                least,
                most,
                "px",
                ToolOption.Number.Response.FINE_WHEN_SMALL,
                Distance::pixels,
                (distance, pixels) -> new Distance(pixels));
        dialogs.edit(new EditDialog<>(title + " Selection", key, List.of(option), edit), document);
    }
}
