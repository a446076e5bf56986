package inlay.app.panels;

import inlay.app.generate.EngineChoice;
import inlay.app.generate.GenerateForm;
import inlay.app.generate.Generator;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.widget.ChoiceBox;
import inlay.editor.edit.Session;
import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/// Prompt, count, engine, Generate. An engine that reads no prompt says so in the field instead of taking one.
final class FillBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Generator generator;
    private final transient Supplier<Optional<Session>> session;
    private final transient Runnable toCanvas;
    private final JTextField prompt = new JTextField(24);
    private final JComboBox<Integer> count;
    private final JComboBox<EngineChoice> engine;
    private final JButton generate = StyleClass.style(new JButton("Generate"), StyleClass.ACCENT);

    FillBar(Generator generator, Supplier<Optional<Session>> session, Runnable toCanvas) {
        super(new MigLayout("insets 8, gapx 8, filly", "[grow,fill,260::][][][]"));
        this.generator = generator;
        this.session = session;
        this.toCanvas = toCanvas;
        this.count = new ChoiceBox<>(
                IntStream.rangeClosed(1, GenerateForm.MOST_VARIATIONS).boxed().toArray(Integer[]::new));
        this.engine = new ChoiceBox<>(generator.form().choices().toArray(EngineChoice[]::new));
        setOpaque(false);
        add(prompt, "height 30!");
        add(StyleClass.style(count, StyleClass.RAISED), "height 30!");
        add(StyleClass.style(engine, StyleClass.RAISED), "height 30!");
        add(generate, "height 30!");
        nameForTests();
        wire();
        refresh();
    }

    void focusPrompt() {
        (prompt.isEnabled() ? prompt : generate).requestFocusInWindow();
    }

    void refresh() {
        EngineChoice chosen = generator.form().engine();
        prompt.setEnabled(chosen.honoursPrompt());
        prompt.putClientProperty(
                "JTextField.placeholderText",
                chosen.honoursPrompt()
                        ? "Describe what to put here, or leave empty"
                        : "Filled from the surroundings; takes no prompt");
        prompt.setToolTipText(chosen.notice());
        engine.setToolTipText(chosen.notice());
        generate.setEnabled(session.get().isPresent());
    }

    private void nameForTests() {
        prompt.setName("prompt");
        count.setName("variations");
        engine.setName("engine");
        generate.setName("generate");
        prompt.getAccessibleContext().setAccessibleName("Prompt");
        count.getAccessibleContext().setAccessibleName("Number of variations");
        engine.getAccessibleContext().setAccessibleName("Engine");
    }

    private void wire() {
        GenerateForm form = generator.form();
        count.setSelectedItem(form.variations());
        engine.setSelectedItem(form.engine());
        prompt.setText(form.prompt());
        count.setToolTipText("How many variations to make");
        count.addActionListener(event -> form.setVariations((Integer) count.getSelectedItem()));
        engine.addActionListener(event -> {
            form.setEngine((EngineChoice) engine.getSelectedItem());
            refresh();
        });
        generate.setRequestFocusEnabled(false);
        generate.setIcon(Icon.GENERATE.small());
        generate.setToolTipText("Fill the selection on a new layer (Enter)");
        generate.addActionListener(event -> run());
        prompt.addActionListener(event -> run());
        prompt.getDocument().addDocumentListener(new Typing());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        getActionMap().put("leave", new Leave());
    }

    private void run() {
        session.get().ifPresent(generator::fill);
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            generator.form().setPrompt(prompt.getText());
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            generator.form().setPrompt(prompt.getText());
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}
    }

    /// Gives the keyboard back to the canvas.
    private final class Leave extends AbstractAction {
        private static final long serialVersionUID = 1;

        @Override
        public void actionPerformed(ActionEvent event) {
            toCanvas.run();
        }
    }
}
