package inlay.app.panels;

import inlay.app.generate.Denoising;
import inlay.app.widget.ChoiceBox;
import inlay.app.widget.FieldLabel;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.genfill.request.Sampling;
import inlay.genfill.sampling.NamedSampler;
import inlay.genfill.sampling.Samplers;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/// How an engine that denoises shall go about it: what to avoid, sampler, steps, guidance, strength, LoRAs.
final class SamplingForm extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String AUTOMATIC = "Automatic";

    private final transient Consumer<Denoising> listener;
    private final JTextField negative = new JTextField();
    private final JComboBox<String> sampler = new ChoiceBox<>(samplers());
    private final NumberField steps = new NumberField(1, 150, 0, "");
    private final NumberField guidance = new NumberField(0, 30, 1, "");
    private final NumberField strength = new NumberField(1, 100, 0, "%");
    private final NumberField detail = new NumberField(0, 99, 0, "%");
    private final NumberField rescale = new NumberField(0, 100, 0, "%");
    private final NumberField skip = new NumberField(0, 11, 0, "");
    private final AdapterRows adapters = new AdapterRows(this::tell);
    private boolean showing;

    /// @param listener gets what it became whenever the user changes it
    SamplingForm(Consumer<Denoising> listener) {
        super(new MigLayout("insets 0, gap 8 6, fillx, wrap 4, hidemode 3", "[][grow,fill,sg,40::]12[][grow,fill,sg]"));
        this.listener = listener;
        setOpaque(false);
        setName("sampling");
        add(new FieldLabel("Avoid", negative));
        add(negative, "span 3, growx");
        add(new FieldLabel("Sampler", sampler));
        add(sampler, "span 3, growx");
        addNumber("Steps", "sampling.steps", steps, "More steps take longer and refine; 20 to 30 suit most samplers");
        addNumber("Guidance", "sampling.guidance", guidance, "How strictly the prompt is followed; 1 for fast models");
        addNumber("Strength", "sampling.strength", strength, "100 % invents anew, less keeps something of the picture");
        addNumber("Detail", "sampling.detail", detail, "The strength of a second pass at full size; 0 % for none");
        addNumber("Clip skip", "sampling.skip", skip, "How many last layers of the text encoder are left out");
        addNumber("Rescale", "sampling.rescale", rescale, "How much contrast is restored after guidance");
        add(adapters, "span, growx");
        nameForTests();
        wire();
        show(Denoising.STANDARD, List.of());
    }

    /// Shows a way of sampling without telling the listener.
    ///
    /// @param fitting the names of the LoRAs that can be added
    void show(Denoising way, List<String> fitting) {
        Sampling sampling = way.sampling();
        showing = true;
        if (!negative.getText().equals(way.negativePrompt())) {
            negative.setText(way.negativePrompt());
        }
        sampler.setSelectedItem(label(sampling.sampler()));
        show(steps, sampling.steps());
        show(guidance, sampling.guidance());
        show(strength, 100 * way.strength());
        show(detail, 100 * sampling.detail());
        show(rescale, 100 * sampling.rescale());
        show(skip, sampling.skippedLayers());
        adapters.show(sampling.adapters(), fitting);
        showing = false;
    }

    Denoising value() {
        return new Denoising(
                negative.getText(),
                strength.value() / 100,
                new Sampling(
                        id((String) sampler.getSelectedItem()),
                        steps.intValue(),
                        guidance.value(),
                        rescale.value() / 100,
                        skip.intValue(),
                        detail.value() / 100,
                        adapters.adapters()));
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        for (Component part : getComponents()) {
            part.setEnabled(enabled);
        }
    }

    private void addNumber(String label, String name, NumberField field, String tip) {
        field.setName(name);
        field.setColumns(3);
        field.setToolTipText(tip);
        field.getAccessibleContext().setAccessibleName(label);
        ScrubLabel caption = new ScrubLabel(label, field);
        caption.setToolTipText(tip);
        add(caption);
        add(field);
    }

    private void nameForTests() {
        negative.setName("sampling.negative");
        negative.setToolTipText("The negative prompt: what the picture shall not show. " + PromptWeights.HINT);
        negative.putClientProperty("JTextField.placeholderText", "What the picture shall not show");
        sampler.setName("sampling.sampler");
        sampler.setToolTipText("How the noise is taken away; the model's own way unless one is chosen");
    }

    private void wire() {
        PromptWeights.install(negative);
        sampler.addActionListener(event -> tell());
        Stream.of(steps, guidance, strength, detail, rescale, skip).forEach(field -> field.onChange(this::tell));
        negative.getDocument().addDocumentListener(new Typing());
    }

    private void tell() {
        if (!showing) {
            listener.accept(value());
        }
    }

    /// What is being typed is not written anew.
    private static void show(NumberField field, double number) {
        if (field.value() != number || !field.isPermitted()) {
            field.setValue(number);
        }
    }

    private static String[] samplers() {
        return Stream.concat(Stream.of(AUTOMATIC), Samplers.ALL.stream().map(NamedSampler::label))
                .toArray(String[]::new);
    }

    private static String label(String id) {
        return Samplers.named(id).map(NamedSampler::label).orElse(AUTOMATIC);
    }

    private static String id(String label) {
        return Samplers.ALL.stream()
                .filter(named -> named.label().equals(label))
                .map(NamedSampler::id)
                .findFirst()
                .orElse("");
    }

    /// Every word counts at once.
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            tell();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            tell();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}
    }
}
