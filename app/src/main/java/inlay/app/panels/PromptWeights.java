package inlay.app.panels;

import java.awt.event.ActionEvent;
import java.math.BigDecimal;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/// Ctrl+Up and Ctrl+Down in a prompt: the selected words, or the one at the caret, weigh 0.1 more or less.
final class PromptWeights extends AbstractAction {
    private static final long serialVersionUID = 1;

    /// For the tooltip of a prompt.
    static final String HINT = "Ctrl+Up and Ctrl+Down weigh the selected words.";

    private final JTextComponent prompt;
    private final BigDecimal step;

    private PromptWeights(JTextComponent prompt, String step) {
        this.prompt = prompt;
        this.step = new BigDecimal(step);
    }

    static void install(JTextComponent prompt) {
        bind(prompt, "ctrl UP", "0.1");
        bind(prompt, "ctrl DOWN", "-0.1");
    }

    private static void bind(JTextComponent prompt, String key, String step) {
        prompt.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        prompt.getActionMap().put(key, new PromptWeights(prompt, step));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        WeightedWords before =
                new WeightedWords(prompt.getText(), prompt.getSelectionStart(), prompt.getSelectionEnd());
        WeightedWords after = before.heavier(step);
        if (!after.equals(before)) {
            prompt.setText(after.text());
            prompt.select(after.start(), after.end());
        }
    }
}
