package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Checkpoint.LowRankAdapter;
import inlay.genfill.weights.checkpoint.Checkpoint.Unsupported;
import inlay.genfill.weights.checkpoint.Recognition;
import inlay.genfill.weights.component.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes to another checkpoint's weights: LoRA, LoCon, LoHa, LoKr, DoRA, whole differences and norms, under the
/// names of kohya's trainer, LyCORIS, PEFT or diffusers. Only names and shapes are read; the numbers stay in the file,
/// which has to stay open as long as weights with this adapter are in use.
public final class Adapter {

    private final Path file;
    private final Optional<BaseSystem> system;
    private final Map<Address, ModuleChange> changes;
    private final List<String> unreadable;

    private Adapter(
            Path file, Optional<BaseSystem> system, Map<Address, ModuleChange> changes, List<String> unreadable) {
        this.file = file;
        this.system = system;
        this.changes = Collections.unmodifiableMap(changes);
        this.unreadable = List.copyOf(unreadable);
    }

    /// @throws UnusableWeightsException if the file is something else, for a network that Inlay does not run, or
    ///     incomplete
    public static Adapter read(Weights weights) {
        return switch (Recognition.of(weights)) {
            case LowRankAdapter known -> read(weights, known.system());
            case Unsupported(String name) ->
                throw new UnusableWeightsException(weights.file(), "is " + name + ", which Inlay does not run.");
            case Checkpoint other -> {
                if (weights.names().stream().noneMatch(name -> Slot.of(name).isPresent())) {
                    throw new UnusableWeightsException(weights.file(), "is not a LoRA or another such adapter.");
                }
                yield read(weights, Optional.empty());
            }
        };
    }

    private static Adapter read(Weights weights, Optional<BaseSystem> system) {
        Map<String, Map<Slot, Tensor>> modules = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (String name : weights.names()) {
            Slot.of(name)
                    .ifPresentOrElse(
                            place -> modules.computeIfAbsent(place.module(), module -> new EnumMap<>(Slot.class))
                                    .put(place.slot(), weights.tensor(name)),
                            () -> unreadable.add(name));
        }
        try {
            PeftSettings settings = PeftSettings.of(weights);
            Map<Address, ModuleChange> changes = new LinkedHashMap<>();
            modules.forEach((module, tensors) ->
                    changes.put(Address.of(module), ModuleChange.of(tensors, settings.rank(module))));
            return new Adapter(weights.file(), system, changes, unreadable);
        } catch (IllegalArgumentException | ArithmeticException cause) {
            throw new UnusableWeightsException(
                    weights.file(), "is damaged or incomplete: " + cause.getMessage() + ".", cause);
        }
    }

    /// The file that the person knows this adapter by.
    public Path file() {
        return file;
    }

    /// The system it was made for; empty where nothing in the file tells.
    public Optional<BaseSystem> system() {
        return system;
    }

    /// Tensors of the file in no form that is known here.
    public List<String> unreadable() {
        return unreadable;
    }

    /// Whether it changes that part of a model at all.
    public boolean changes(Component component) {
        return changes.keySet().stream().anyMatch(address -> address.component() == component);
    }

    /// @throws UnusableWeightsException if this adapter was made for a different system than `model`
    public void requireFor(BaseSystem model) {
        if (system.isPresent() && system.get() != model) {
            throw new UnusableWeightsException(
                    file,
                    "is an adapter for " + system.get().title() + " and does not fit " + model.title()
                            + ". Choose one that was made for " + model.title() + ".");
        }
    }

    /// Changes for one part of a model, by flattened module name.
    Map<String, ModuleChange> of(Component component) {
        Map<String, ModuleChange> modules = new LinkedHashMap<>();
        changes.forEach((address, change) -> {
            if (address.component() == component) {
                modules.put(address.module(), change);
            }
        });
        return modules;
    }
}
