package inlay.app.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormDialogTest {
    private NumberField number;
    private JFrame owner;
    private FormDialog dialog;
    private Optional<Boolean> answer = Optional.empty();
    private int resets;

    @BeforeEach
    void open() {
        EventThread.run(() -> {
            Theme.DARK.install();
            owner = new JFrame();
            number = new NumberField(1, 100, 0, "px");
            number.setValue(20);
            JPanel form = new JPanel();
            form.add(new ScrubLabel("Radius", number));
            form.add(number);
            dialog = new FormDialog(owner, "Test", form, "OK", () -> resets++);
        });
        EventQueue.invokeLater(() -> answer = Optional.of(dialog.ask()));
        EventThread.await("the dialog is open", () -> shown().isPresent());
    }

    @AfterEach
    void close() {
        EventThread.run(() -> {
            shown().ifPresent(JDialog::dispose);
            owner.dispose();
        });
    }

    @Test
    void acceptingAnswersYes() {
        press("dialog.accept");
        EventThread.await("it is answered", () -> answer.isPresent());
        assertThat(answer).contains(true);
    }

    @Test
    void anUnfinishedNumberKeepsItOpen() {
        EventThread.run(() -> number.setText("200"));
        press("dialog.accept");
        assertThat(EventThread.get(() -> shown().isPresent())).isTrue();
        assertThat(answer).isEmpty();
        EventThread.run(() -> number.setText("2"));
        press("dialog.accept");
        EventThread.await("it is answered", () -> answer.isPresent());
        assertThat(answer).contains(true);
    }

    @Test
    void cancelAnswersNoAndWithAltItResets() {
        alt(KeyEvent.KEY_PRESSED);
        assertThat(EventThread.get(() -> button("dialog.cancel").getText())).isEqualTo("Reset");
        press("dialog.cancel");
        assertThat(resets).isEqualTo(1);
        alt(KeyEvent.KEY_RELEASED);
        assertThat(EventThread.get(() -> button("dialog.cancel").getText())).isEqualTo("Cancel");
        press("dialog.cancel");
        EventThread.await("it is answered", () -> answer.isPresent());
        assertThat(answer).contains(false);
    }

    @Test
    void fieldsHaveLettersAndCancelHasNone() {
        assertThat(EventThread.get(() -> ((JLabel) number.getParent().getComponent(0)).getDisplayedMnemonic()))
                .isEqualTo('R');
        assertThat(EventThread.get(() -> button("dialog.cancel").getMnemonic())).isZero();
        assertThat(EventThread.get(() -> shown().orElseThrow().getRootPane().getDefaultButton()))
                .isSameAs(button("dialog.accept"));
    }

    private Optional<JDialog> shown() {
        return Arrays.stream(owner.getOwnedWindows())
                .filter(window -> window instanceof JDialog && window.isShowing())
                .map(JDialog.class::cast)
                .findFirst();
    }

    private JButton button(String name) {
        return FormPart.of(shown().orElseThrow(), JButton.class, name);
    }

    private void press(String name) {
        EventThread.run(() -> button(name).doClick(0));
    }

    private void alt(int kind) {
        EventThread.run(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .dispatchEvent(
                        new KeyEvent(button("dialog.accept"), kind, 0, 0, KeyEvent.VK_ALT, KeyEvent.CHAR_UNDEFINED)));
    }
}
