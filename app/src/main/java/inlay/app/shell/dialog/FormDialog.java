package inlay.app.shell.dialog;

import com.formdev.flatlaf.FlatClientProperties;
import inlay.app.theme.StyleClass;
import inlay.app.widget.Mnemonics;
import inlay.app.widget.NumberField;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/// The frame of a dialog: content, and below it Cancel, which becomes Reset while Alt is held, and the button that does
/// it. Enter does it, Escape leaves, Alt with a letter chooses a field. While a number is none or beyond its limits the
/// dialog stays and shows where.
public final class FormDialog {
    private final JDialog dialog;
    private final JPanel pane =
            new JPanel(new MigLayout("insets 16, gapy 16, wrap, fill", "[grow, fill, 320::]", "[grow, fill][]"));
    private final JButton accept;
    private final JButton cancel = new JButton("Cancel");
    private final JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, fillx, hidemode 3", "[grow][][]"));
    private final Runnable reset;
    private boolean resetting;
    private boolean accepted;

    /// @param acceptLabel what the dialog does, such as `Create`
    /// @param reset       takes every value back to what it was when the dialog opened
    public FormDialog(Window owner, String title, JComponent content, String acceptLabel, Runnable reset) {
        this.reset = reset;
        this.accept = StyleClass.style(new JButton(acceptLabel), StyleClass.ACCENT);
        this.dialog = new JDialog(owner, title, Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("dialog");
        accept.setName("dialog.accept");
        cancel.setName("dialog.cancel");
        accept.addActionListener(event -> accept());
        cancel.addActionListener(event -> cancelOrReset());
        buttons.add(cancel, "cell 1 0, sizegroup buttons");
        buttons.add(accept, "cell 2 0, sizegroup buttons");
        pane.add(content);
        pane.add(buttons);
        dialog.setContentPane(pane);
        dialog.getRootPane().putClientProperty(FlatClientProperties.TITLE_BAR_SHOW_ICON, false);
        dialog.getRootPane().setDefaultButton(accept);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> close(false), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        watchAlt();
    }

    /// Puts something, such as a preview switch, at the left of the buttons.
    public void addBesideButtons(JComponent component) {
        buttons.add(component, "cell 0 0");
    }

    /// A dialog that only tells something: there is one button, which closes it.
    public static void tell(Window owner, String title, JComponent content) {
        FormDialog dialog = new FormDialog(owner, title, content, "Close", () -> {});
        dialog.cancel.setVisible(false);
        dialog.ask();
    }

    public void setAcceptEnabled(boolean enabled) {
        accept.setEnabled(enabled);
    }

    /// Shows the dialog and waits.
    ///
    /// @return whether the user accepted
    public boolean ask() {
        Mnemonics.assign(pane);
        accept.setMnemonic(0);
        cancel.setMnemonic(0);
        // before the window exists: X11 would answer a later change by putting it into the corner of the screen
        dialog.setResizable(false);
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
        return accepted;
    }

    private void accept() {
        if (accept.isEnabled()) {
            unfinished(pane).ifPresentOrElse(JComponent::requestFocusInWindow, () -> close(true));
        }
    }

    /// The first number that is not one yet.
    private static Optional<NumberField> unfinished(Container inside) {
        return Arrays.stream(inside.getComponents())
                .flatMap(child -> child instanceof NumberField field
                        ? Stream.of(field).filter(number -> number.isVisible() && !number.isPermitted())
                        : child instanceof Container deeper ? unfinished(deeper).stream() : Stream.empty())
                .findFirst();
    }

    private void cancelOrReset() {
        if (resetting) {
            reset.run();
        } else {
            close(false);
        }
    }

    private void close(boolean accepting) {
        accepted = accepting;
        dialog.dispose();
    }

    private void watchAlt() {
        KeyEventDispatcher alt = event -> {
            if (event.getKeyCode() == KeyEvent.VK_ALT) {
                resetting = event.getID() == KeyEvent.KEY_PRESSED;
                cancel.setText(resetting ? "Reset" : "Cancel");
            }
            return false;
        };
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(alt);
            }

            @Override
            public void windowClosed(WindowEvent event) {
                KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(alt);
            }
        });
    }
}
