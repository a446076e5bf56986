package inlay.app.panels;

import inlay.app.generate.EngineChoice;
import inlay.app.generate.GenerateForm;
import inlay.app.generate.Generator;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.widget.ChoiceBox;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/// Prompt, count, engine, and a button that says what they are for. An engine that reads no prompt says so in the field
/// instead of taking one; one that denoises can be told how, in a part that unfolds.
final class PromptBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Generator generator;
    private final transient Runnable toCanvas;
    private final JLabel summary = StyleClass.style(new JLabel(), StyleClass.SECONDARY);
    private final JTextField prompt = new JTextField(24);
    private final JComboBox<Integer> count;
    private final JComboBox<EngineChoice> engine;
    private final JToggleButton settings =
            StyleClass.style(new JToggleButton(Icon.ADJUSTMENTS.small()), StyleClass.TOOL);
    private final JButton cancel = StyleClass.style(new JButton("Cancel"), StyleClass.GHOST);
    private final JButton generate = StyleClass.style(new JButton("Generate"), StyleClass.ACCENT);
    private transient Optional<SamplingForm> sampling = Optional.empty();
    private transient Optional<PromptTask> task = Optional.empty();
    private transient List<EngineChoice> offered;

    PromptBar(Generator generator, Runnable toCanvas) {
        super(new MigLayout("insets 8, gapx 8, hidemode 3"));
        this.generator = generator;
        this.toCanvas = toCanvas;
        this.count = new ChoiceBox<>(
                IntStream.rangeClosed(1, GenerateForm.MOST_VARIATIONS).boxed().toArray(Integer[]::new));
        this.offered = generator.form().choices();
        this.engine = new ChoiceBox<>(offered.toArray(EngineChoice[]::new));
        setOpaque(false);
        add(summary, "gapleft 4");
        add(prompt, "height 30!, width 260::, growx, pushx");
        add(StyleClass.style(count, StyleClass.RAISED), "height 30!");
        add(StyleClass.style(engine, StyleClass.RAISED), "height 30!");
        add(settings, "height 30!, width 30!");
        add(cancel, "height 30!");
        add(generate, "height 30!");
        nameForTests();
        wire();
        generator.form().addListener(this::refresh);
        refresh();
    }

    void focusPrompt() {
        (prompt.isEnabled() ? prompt : generate).requestFocusInWindow();
    }

    /// Shows what the prompt is for now.
    void show(PromptTask now) {
        task = Optional.of(now);
        refresh();
    }

    private void refresh() {
        offerEngines();
        EngineChoice chosen = generator.form().engine();
        prompt.setEnabled(chosen.honoursPrompt());
        prompt.putClientProperty(
                "JTextField.placeholderText",
                chosen.honoursPrompt()
                        ? "Describe what to put here, or leave empty"
                        : task.map(PromptTask::without).orElse(""));
        prompt.setToolTipText(chosen.honoursPrompt() ? chosen.notice() + " " + PromptWeights.HINT : chosen.notice());
        engine.setToolTipText(chosen.notice());
        settings.setVisible(chosen.denoises());
        showSampling(chosen);
        String words = task.map(PromptTask::summary).orElse("");
        summary.setText(words);
        summary.setVisible(!words.isEmpty());
        cancel.setVisible(task.flatMap(PromptTask::leave).isPresent());
        generate.setEnabled(task.filter(PromptTask::ready).isPresent());
        task.ifPresent(now -> {
            generate.setText(now.verb());
            generate.setToolTipText(now.tooltip());
        });
    }

    /// Made when it is first asked for: most start without it.
    private void showSampling(EngineChoice chosen) {
        boolean unfolded = chosen.denoises() && settings.isSelected();
        if (unfolded && sampling.isEmpty()) {
            SamplingForm form = new SamplingForm(generator.form()::setDenoising);
            sampling = Optional.of(form);
            add(form, "newline, span, growx, gap 4 4 4 4");
        }
        sampling.ifPresent(form -> {
            form.setVisible(unfolded);
            form.show(generator.form().denoising().fitting(chosen), chosen.adapters());
        });
    }

    /// Models that were found meanwhile join the list.
    private void offerEngines() {
        List<EngineChoice> now = generator.form().choices();
        if (!offered.equals(now)) {
            offered = now;
            engine.setModel(new DefaultComboBoxModel<>(now.toArray(EngineChoice[]::new)));
            engine.setSelectedItem(generator.form().engine());
        }
    }

    private void nameForTests() {
        prompt.setName("prompt");
        count.setName("variations");
        engine.setName("engine");
        generate.setName("generate");
        cancel.setName("prompt.cancel");
        settings.setName("sampling.settings");
        settings.getAccessibleContext().setAccessibleName("Settings of the engine");
        summary.setName("prompt.summary");
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
        settings.setRequestFocusEnabled(false);
        settings.setToolTipText("What to avoid, sampler, steps, guidance, strength and LoRAs");
        settings.addActionListener(event -> refresh());
        generate.setRequestFocusEnabled(false);
        generate.setIcon(Icon.GENERATE.small());
        generate.addActionListener(event -> run());
        cancel.setRequestFocusEnabled(false);
        cancel.setToolTipText("Leave without a change (Esc)");
        cancel.addActionListener(event -> task.flatMap(PromptTask::leave).ifPresent(Runnable::run));
        prompt.addActionListener(event -> run());
        PromptWeights.install(prompt);
        prompt.getDocument().addDocumentListener(new Typing());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        getActionMap().put("leave", new Leave());
    }

    private void run() {
        task.filter(PromptTask::ready).map(PromptTask::run).ifPresent(Runnable::run);
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

    /// Folds the settings and gives the keyboard back to the canvas.
    private final class Leave extends AbstractAction {
        private static final long serialVersionUID = 1;

        @Override
        public void actionPerformed(ActionEvent event) {
            settings.setSelected(false);
            refresh();
            toCanvas.run();
        }
    }
}
