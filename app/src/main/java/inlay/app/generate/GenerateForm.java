package inlay.app.generate;

import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/// What the contextual bar holds between two generations: prompt, engine, how many. For the event thread.
public final class GenerateForm {
    /// As many variations as one press of Generate makes at most.
    public static final int MOST_VARIATIONS = 8;

    /// Hears of every change.
    public interface Listener {
        void formChanged();
    }

    private final EngineRoster roster;
    private final RandomGenerator seeds;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private String prompt = "";
    private String engine;
    private int variations = Wish.DEFAULT_VARIATIONS;
    private OptionalLong fixedSeed = OptionalLong.empty();
    private Denoising denoising = Denoising.STANDARD;
    private Optional<Region> context = Optional.empty();

    /// @param seeds where fresh seeds come from
    public GenerateForm(EngineRoster roster, RandomGenerator seeds) {
        this.roster = roster;
        this.seeds = seeds;
        this.engine = roster.get().standard().id();
    }

    /// The engines to choose from, the standard one first.
    public List<EngineChoice> choices() {
        return roster.get().list();
    }

    public EngineChoice engine() {
        EngineChoices choices = roster.get();
        return choices.find(engine).orElseGet(choices::standard);
    }

    /// Offers other engines from now on. A chosen one that is no longer there gives way to the standard one.
    public void setChoices(EngineChoices choices) {
        roster.set(choices);
        announce();
    }

    /// An engine if it is installed here.
    public Optional<EngineChoice> find(String id) {
        return roster.get().find(id);
    }

    public String prompt() {
        return prompt;
    }

    public int variations() {
        return variations;
    }

    /// The seed to use for every generation, if the user fixed one.
    public OptionalLong fixedSeed() {
        return fixedSeed;
    }

    /// The context box as the user dragged it; absent while the computed one is used.
    public Optional<Region> context() {
        return context;
    }

    /// What pressing Generate asks for now; a fresh seed with every call unless one is fixed.
    public Wish wish() {
        EngineChoice chosen = engine();
        Wish plain = new Wish(prompt, "", freshSeed(), variations, engine, 1, Optional.empty(), context);
        return chosen.denoises() ? plain.with(denoising.fitting(chosen)) : plain;
    }

    /// A seed that a person can read, type and tell: ten digits at most.
    public long freshSeed() {
        return fixedSeed.orElseGet(() -> seeds.nextLong(1L << 32));
    }

    public void setPrompt(String value) {
        prompt = value;
        announce();
    }

    public void setEngine(EngineChoice value) {
        engine = value.id();
        announce();
    }

    /// @param value 1 to [#MOST_VARIATIONS]
    public void setVariations(int value) {
        variations = Math.clamp(value, 1, MOST_VARIATIONS);
        announce();
    }

    public void setFixedSeed(OptionalLong value) {
        fixedSeed = value;
        announce();
    }

    public void setContext(Optional<Region> value) {
        context = value;
        announce();
    }

    /// What is asked of engines that denoise.
    public Denoising denoising() {
        return denoising;
    }

    public void setDenoising(Denoising value) {
        denoising = value;
        announce();
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    private void announce() {
        listeners.forEach(Listener::formChanged);
    }
}
