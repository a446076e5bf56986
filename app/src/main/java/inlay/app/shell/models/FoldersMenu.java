package inlay.app.shell.models;

import com.formdev.flatlaf.util.SystemFileChooser;
import inlay.app.theme.Icon;
import java.awt.Component;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/// Adds folders to the library and takes them out again.
///
/// @param parent over which the chooser of folders opens
record FoldersMenu(LibraryDesk desk, Component parent) {
    JButton button() {
        JButton button = new JButton("Folders", Icon.FOLDER.small());
        button.setName("models.folders");
        button.setToolTipText("Where models are looked for");
        button.addActionListener(event -> popup().show(button, 0, button.getHeight()));
        return button;
    }

    private JPopupMenu popup() {
        JPopupMenu menu = new JPopupMenu();
        add(menu, "Add Folder…", () -> choose("Add a Folder of Models").ifPresent(desk::addFolder));
        add(menu, "Install Models In…", () -> choose("Install Models In").ifPresent(desk::installInto));
        add(menu, "Search Again", desk::rescan);
        if (!desk.folders().added().isEmpty()) {
            menu.addSeparator();
            desk.folders()
                    .addedFolders()
                    .forEach(folder -> add(menu, "Remove " + folder, () -> desk.removeFolder(folder)));
        }
        return menu;
    }

    private static void add(JPopupMenu menu, String label, Runnable action) {
        JMenuItem item = menu.add(label);
        item.setName("models." + label);
        item.addActionListener(event -> action.run());
    }

    private Optional<Path> choose(String title) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(SystemFileChooser.DIRECTORIES_ONLY);
        return chooser.showOpenDialog(parent) == SystemFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
