package inlay.app.panels;

import inlay.app.generate.Denoising;
import inlay.app.generate.EngineChoice;
import inlay.app.generate.Generator;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Recipe;
import inlay.editor.edit.Session;
import inlay.editor.layers.VariationEdits;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/// Variations as thumbnails, prompt, seed, how an engine that denoises went about it, and what else is known of the
/// shown variation. What is typed is kept until it is generated.
final class GenerativeProperties extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient GenerativeLayer layer;
    private final transient Generator generator;
    private final transient TypedWishes wishes;
    private final JTextArea prompt = new JTextArea(2, 10);
    private final JTextField seed = new JTextField();
    private transient Optional<Denoising> way = Optional.empty();

    GenerativeProperties(
            Session session,
            GenerativeLayer layer,
            Generator generator,
            Refusal refusal,
            TypedWishes wishes,
            RecipeReader recipes,
            Thumbnails thumbnails) {
        super(new MigLayout("insets 0, wrap 1, gapy 8, fillx", "[grow,fill]"));
        this.session = session;
        this.layer = layer;
        this.generator = generator;
        this.wishes = wishes;
        setOpaque(false);
        add(new VariationStrip(
                layer,
                thumbnails,
                index -> refusal.apply(session, VariationEdits.choose(layer.id(), index)),
                index -> refusal.apply(session, VariationEdits.delete(layer.id(), index)),
                () -> regenerate(generator.form().freshSeed())));
        Recipe recipe = layer.variation().recipe();
        addPrompt(recipe);
        add(seedRow(recipe));
        add(buttons());
        if (engine().denoises()) {
            addSampling(recipe, recipes);
        }
        add(caption(recipe.engineLabel() + " · context " + recipe.context().width() + " × "
                + recipe.context().height() + " px"));
        add(caption(recipe.software()), "gaptop 0");
        wishes.of(layer.id()).ifPresent(wish -> {
            prompt.setText(wish.prompt());
            seed.setText(wish.seed());
        });
        PromptWeights.install(prompt);
        prompt.getDocument().addDocumentListener(new Typing());
        seed.getDocument().addDocumentListener(new Typing());
    }

    private void addPrompt(Recipe recipe) {
        if (generator.form().find(recipe.engine()).isEmpty()) {
            add(caption(recipe.engineLabel() + " is not installed here."));
            add(caption("Regenerate takes the engine of the bar."), "gaptop 0");
        }
        if (!engine().honoursPrompt()) {
            add(caption(engine().label() + " fills from the surroundings."));
            add(caption("A prompt has no effect."), "gaptop 0");
            prompt.setText(recipe.prompt());
            return;
        }
        prompt.setName("layer-prompt");
        prompt.setToolTipText(PromptWeights.HINT);
        prompt.setText(recipe.prompt());
        prompt.setLineWrap(true);
        prompt.setWrapStyleWord(true);
        prompt.getAccessibleContext().setAccessibleName("Prompt of this layer");
        add(new JScrollPane(prompt));
    }

    /// How the shown variation was made is read elsewhere; until then nothing can be changed.
    private void addSampling(Recipe recipe, RecipeReader recipes) {
        SamplingForm sampling = new SamplingForm(this::changeWay);
        sampling.setEnabled(false);
        add(sampling, "gaptop 4");
        recipes.read(recipe, read -> {
            Denoising shown =
                    wishes.of(layer.id()).flatMap(TypedWishes.Wish::way).orElse(read);
            way = Optional.of(shown);
            sampling.show(shown, engine().adapters());
            sampling.setEnabled(true);
        });
    }

    private JPanel seedRow(Recipe recipe) {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8, fillx", "[84!][grow,fill][]"));
        row.setOpaque(false);
        seed.setName("seed");
        seed.setText(String.valueOf(recipe.seed()));
        seed.setToolTipText("The same seed gives the same picture");
        seed.getAccessibleContext().setAccessibleName("Seed");
        seed.addActionListener(event -> regenerate());
        JButton roll = StyleClass.style(new JButton(Icon.DICE.small()), StyleClass.GHOST);
        roll.setRequestFocusEnabled(false);
        roll.setName("roll-seed");
        roll.setToolTipText("Another seed");
        roll.getAccessibleContext().setAccessibleName("Another seed");
        roll.addActionListener(
                event -> seed.setText(String.valueOf(generator.form().freshSeed())));
        row.add(StyleClass.style(new JLabel("Seed"), StyleClass.SECONDARY));
        row.add(seed);
        row.add(roll);
        return row;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8, fillx", "[grow,fill]"));
        row.setOpaque(false);
        JButton regenerate = new JButton("Regenerate", Icon.REGENERATE.small());
        regenerate.setRequestFocusEnabled(false);
        regenerate.setName("regenerate");
        regenerate.setToolTipText("More variations with this prompt and seed; those here stay");
        regenerate.addActionListener(event -> regenerate());
        row.add(regenerate);
        return row;
    }

    private void regenerate() {
        OptionalLong wanted = parsedSeed();
        seed.putClientProperty("JComponent.outline", wanted.isPresent() ? null : "error");
        wanted.ifPresent(this::regenerate);
    }

    private void regenerate(long wanted) {
        wishes.forget(layer.id());
        Recipe recipe = layer.variation().recipe();
        Optional<Denoising> chosen = way;
        generator.regenerate(
                session, layer, prompt.getText(), wanted, () -> chosen.orElseGet(() -> Denoising.of(recipe)));
    }

    /// The typed seed. The seed of the shown variation stands for a fresh one: asking for what is there already helps
    /// nobody.
    private OptionalLong parsedSeed() {
        try {
            long typed = Long.parseLong(seed.getText().strip());
            boolean known = layer.variations().stream()
                    .anyMatch(variation -> variation.recipe().seed() == typed);
            return OptionalLong.of(known ? generator.form().freshSeed() : typed);
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    /// The one that made the layer; where that is not installed, the one of the bar.
    private EngineChoice engine() {
        return generator.form().find(layer.variation().recipe().engine()).orElseGet(generator.form()::engine);
    }

    private void changeWay(Denoising value) {
        way = Optional.of(value);
        keep();
    }

    private void keep() {
        wishes.keep(layer.id(), new TypedWishes.Wish(prompt.getText(), seed.getText(), way));
    }

    /// One line: text that wraps would be laid out as HTML, which keeps the event thread long whenever a layer changes.
    private static JLabel caption(String line) {
        JLabel label = StyleClass.style(new JLabel(line), StyleClass.CAPTION);
        label.setToolTipText(line);
        return label;
    }

    /// Keeps every word at once: whatever takes the panel away then finds it kept.
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            keep();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            insertUpdate(event);
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}
    }
}
