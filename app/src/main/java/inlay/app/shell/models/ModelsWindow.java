package inlay.app.shell.models;

import com.formdev.flatlaf.FlatClientProperties;
import inlay.app.shell.notice.FailureReporter;
import inlay.app.shell.notice.Notice;
import inlay.genfill.library.known.KnownModel;
import java.awt.Desktop;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;

/// The Models window. It stays open beside the main window; Escape closes it.
public final class ModelsWindow {
    private static final Dimension SIZE = new Dimension(960, 640);

    private final Window owner;
    private final LibraryDesk desk;
    private final FailureReporter failures;
    private Optional<JDialog> dialog = Optional.empty();

    public ModelsWindow(Window owner, LibraryDesk desk, FailureReporter failures) {
        this.owner = owner;
        this.desk = desk;
        this.failures = failures;
    }

    /// Opens it, or brings it to the front; searches for models the first time.
    public void show() {
        JDialog shown = dialog.orElseGet(this::make);
        dialog = Optional.of(shown);
        shown.setVisible(true);
        shown.toFront();
        desk.open();
    }

    private JDialog make() {
        JDialog made = new JDialog(owner, "Models", Dialog.ModalityType.MODELESS);
        made.setName("models");
        ModelsPanel panel = new ModelsPanel(desk, new Outside(made), new FoldersMenu(desk, made));
        panel.setTransferHandler(new FolderDrop(desk::addFolder, failures::report));
        made.setContentPane(panel);
        made.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                panel.focus();
            }
        });
        made.setDefaultCloseOperation(JDialog.HIDE_ON_CLOSE);
        made.getRootPane().putClientProperty(FlatClientProperties.TITLE_BAR_SHOW_ICON, false);
        made.getRootPane()
                .registerKeyboardAction(
                        event -> made.setVisible(false),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        made.setMinimumSize(new Dimension(SIZE.width * 3 / 4, SIZE.height / 2));
        made.setSize(SIZE);
        made.setLocationRelativeTo(owner);
        return made;
    }

    private void tellPlace(String place) {
        failures.notices().show(Notice.hint("It is here: " + place));
    }

    /// Asks for consent over the window, and shows pages and folders with the system's programs.
    private final class Outside implements DetailsPane.Actions {
        private final Window window;

        Outside(Window window) {
            this.window = window;
        }

        @Override
        public void install(KnownModel model) {
            desk.plan(
                    model,
                    plan -> new InstallDialog(window).ask(plan).ifPresent(consent -> desk.install(plan, consent)));
        }

        @Override
        public void browse(URI page) {
            try {
                Desktop.getDesktop().browse(page);
            } catch (IOException | UnsupportedOperationException noBrowser) {
                tellPlace(page.toString());
            }
        }

        @Override
        public void showFolder(Path path) {
            try {
                Path folder = Files.isDirectory(path) ? path : path.getParent();
                Desktop.getDesktop().open(folder.toFile());
            } catch (IOException | UnsupportedOperationException noViewer) {
                tellPlace(path.toString());
            }
        }
    }
}
