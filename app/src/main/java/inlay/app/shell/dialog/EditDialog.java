package inlay.app.shell.dialog;

import inlay.app.settings.SettingKey;
import inlay.app.settings.Settings;
import inlay.app.shell.work.EditRunner;
import inlay.app.tools.ToolOption;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import java.awt.Window;
import java.util.List;
import java.util.function.Function;
import javax.swing.JCheckBox;

/// Asks for the values of an edit, shows on the canvas what they do, and applies it.
///
/// @param title   also names the dialog's window
/// @param key     where the values are remembered
/// @param options the rows of the form
/// @param edit    what the values make
public record EditDialog<R extends Record>(
        String title, SettingKey<R> key, List<? extends ToolOption<R>> options, Function<R, Edit> edit) {

    /// For the event thread; returns when the dialog is closed.
    public void ask(Window owner, Settings settings, Session session, EditRunner runner) {
        R before = settings.get(key);
        OptionForm<R> form = new OptionForm<>(before, options);
        EditPreview preview = new EditPreview(session);
        JCheckBox previewing = new JCheckBox("Preview", true);
        previewing.setName("dialog.preview");
        Runnable update = () -> {
            if (previewing.isSelected()) {
                preview.show(edit.apply(form.value()));
            } else {
                preview.hide();
            }
        };
        form.onChange(update);
        previewing.addActionListener(event -> update.run());
        FormDialog dialog = new FormDialog(owner, title, form, "OK", () -> form.setValue(before));
        dialog.addBesideButtons(previewing);
        update.run();
        boolean accepted = dialog.ask();
        preview.end();
        if (accepted) {
            settings.put(key, form.value());
            runner.apply(session, edit.apply(form.value()));
        }
    }
}
