package inlay.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class MnemonicsTest {
    @Test
    void firstLettersOfWordsGoFirstAndNoneIsGivenTwice() {
        List<JMenuItem> items = EventThread.get(() -> List.of(
                new JMenuItem("Copy"), new JMenuItem("Copy Merged"), new JMenuItem("Close"), new JMenuItem("Co")));
        EventThread.run(() -> Mnemonics.assign(items));
        assertThat(items).extracting(item -> (char) item.getMnemonic()).containsExactly('C', 'M', 'L', 'O');
        assertThat(items.get(1).getDisplayedMnemonicIndex()).isEqualTo(5);
    }

    @Test
    void whatHasNoLetterLeftGoesWithout() {
        List<JButton> buttons = EventThread.get(() -> List.of(new JButton("A"), new JButton("a"), new JButton("16:9")));
        EventThread.run(() -> Mnemonics.assign(buttons));
        assertThat(buttons).extracting(JButton::getMnemonic).containsExactly((int) 'A', 0, 0);
    }

    @Test
    void inAFormLabelsOfFieldsAndButtonsAreFoundHoweverDeep() {
        EventThread.run(() -> {
            JTextField field = new JTextField();
            FieldLabel label = new FieldLabel("Width", field);
            JLabel remark = new JLabel("Wide");
            JCheckBox box = new JCheckBox("Wrap");
            JPanel inner = new JPanel();
            inner.add(box);
            JPanel form = new JPanel();
            form.add(remark);
            form.add(label);
            form.add(field);
            form.add(new JSeparator());
            form.add(inner);
            Mnemonics.assign(form);
            assertThat(label.getDisplayedMnemonic()).isEqualTo('W');
            assertThat(box.getMnemonic()).isEqualTo('R');
            assertThat(remark.getDisplayedMnemonic()).isZero();
            assertThat(field.getAccessibleContext().getAccessibleName()).isEqualTo("Width");
        });
    }
}
