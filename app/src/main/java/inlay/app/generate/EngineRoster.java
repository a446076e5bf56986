package inlay.app.generate;

import java.util.function.Supplier;

/// The engines at hand now. More come when models are found, while the program runs. For any thread.
public final class EngineRoster implements Supplier<EngineChoices> {
    private volatile EngineChoices current;

    public EngineRoster(EngineChoices first) {
        current = first;
    }

    @Override
    public EngineChoices get() {
        return current;
    }

    /// Offers others from now on. What runs already keeps its engine.
    public void set(EngineChoices others) {
        current = others;
    }
}
