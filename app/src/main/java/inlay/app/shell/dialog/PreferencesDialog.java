package inlay.app.shell.dialog;

import inlay.app.settings.LengthUnit;
import inlay.app.settings.Preferences;
import inlay.app.theme.Theme;
import inlay.app.tools.ToolOption;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Number;
import java.util.List;

/// Asks for the preferences.
public record PreferencesDialog(Dialogs dialogs) {
    private static final List<ToolOption<Preferences>> OPTIONS = List.of(
            Choice.list(
                    "theme",
                    "Theme",
                    "The look of the windows",
                    Theme.class,
                    Theme::title,
                    Preferences::theme,
                    Preferences::withTheme),
            Choice.list(
                    "unit",
                    "Units",
                    "In what sizes are shown",
                    LengthUnit.class,
                    LengthUnit::title,
                    Preferences::unit,
                    (now, unit) -> new Preferences(now.theme(), unit, now.megapixelLimit(), now.historyMegabytes())),
            new Number<>(
                    "megapixelLimit",
                    "Largest picture",
                    "Pictures with more megapixels are refused instead of opened",
                    1,
                    100_000,
                    "MP",
                    Number.Response.FINE_WHEN_SMALL,
                    Preferences::megapixelLimit,
                    (now, limit) -> new Preferences(now.theme(), now.unit(), limit.intValue(), now.historyMegabytes())),
            new Number<>(
                    "historyMegabytes",
                    "Memory for undo",
                    "What the history of each document may keep; takes effect for documents opened from now on",
                    64,
                    1_000_000,
                    "MB",
                    Number.Response.FINE_WHEN_SMALL,
                    Preferences::historyMegabytes,
                    (now, megabytes) ->
                            new Preferences(now.theme(), now.unit(), now.megapixelLimit(), megabytes.intValue())));

    public void ask() {
        Preferences before = dialogs.settings().get(Preferences.KEY);
        OptionForm<Preferences> form = new OptionForm<>(before, OPTIONS);
        boolean accepted =
                new FormDialog(dialogs.owner(), "Preferences", form, "Save", () -> form.setValue(before)).ask();
        if (accepted) {
            dialogs.settings().put(Preferences.KEY, form.value());
            if (form.value().theme() != before.theme()) {
                form.value().theme().switchTo();
            }
        }
    }
}
