package inlay.genfill.weights.adapter;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.Component;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// One part of a model with adapters merged in. Tensors that no adapter touches are those of the file. The others are
/// computed when they are asked for and have no place in a file; as long as somebody holds one, it is not computed
/// again.
public final class AdaptedWeights implements Weights {

    private static final String FIRST_CONVOLUTION = "conv_in.weight";
    private static final int RUN = 1 << 16;

    private final Weights base;
    private final Map<String, List<Merge>> merges = new LinkedHashMap<>();
    private final Map<Path, List<String>> unmatched = new LinkedHashMap<>();
    private final Map<String, WeakReference<Tensor>> held = new ConcurrentHashMap<>();

    private record Merge(Adapter adapter, Change change, float strength) {}

    /// @param base the part's tensors under their diffusers names; closed with these weights
    /// @param adapters any number; the order makes no difference
    /// @throws UnusableWeightsException if an adapter was made for a network of other proportions
    public AdaptedWeights(Weights base, Component component, List<AppliedAdapter> adapters) {
        this.base = base;
        var names = new ModuleNames(component, base.names());
        for (AppliedAdapter applied : adapters) {
            List<String> strangers = new ArrayList<>();
            applied.adapter().of(component).forEach((flattened, change) -> {
                Optional<String> module = names.module(flattened);
                if (module.isEmpty() || !attach(applied, component, module.get(), change)) {
                    strangers.addAll(change.names());
                }
            });
            if (!strangers.isEmpty()) {
                unmatched.put(applied.adapter().file(), List.copyOf(strangers));
            }
        }
    }

    private boolean attach(AppliedAdapter applied, Component component, String module, ModuleChange change) {
        return attach(applied, component, module + ".weight", change.weight())
                | attach(applied, component, module + ".bias", change.bias());
    }

    private boolean attach(AppliedAdapter applied, Component component, String name, Optional<Change> change) {
        Optional<Tensor> tensor = base.find(name);
        if (change.isEmpty() || tensor.isEmpty()) {
            return false;
        }
        requireFit(applied.adapter(), change.get(), tensor.get());
        if (applied.strength(component) != 0) {
            merges.computeIfAbsent(name, ignored -> new ArrayList<>())
                    .add(new Merge(applied.adapter(), change.get(), applied.strength(component)));
        }
        return true;
    }

    /// An inpainting or depth variant has its further input channels behind those that every variant has.
    private static void requireFit(Adapter adapter, Change change, Tensor tensor) {
        long rows = tensor.shape().rank() == 0 ? 1 : tensor.shape().extent(0);
        long columns = tensor.shape().elements() / Math.max(1, rows);
        boolean fits = change.columns() == columns
                || tensor.name().equals(FIRST_CONVOLUTION)
                        && change instanceof Change.Addition
                        && change.columns() < columns;
        if (change.rows() != rows || !fits) {
            throw new UnusableWeightsException(
                    adapter.file(),
                    "was made for a model of other proportions: it changes " + change.rows() + " × " + change.columns()
                            + " numbers where this model has " + rows + " × " + columns + " (" + tensor.name() + ").");
        }
    }

    /// The names of the tensors that an adapter changes.
    public Set<String> changed() {
        return Set.copyOf(merges.keySet());
    }

    /// Tensors in the files of adapters that are for this part of a model but fit nothing in it, by file.
    public Map<Path, List<String>> unmatched() {
        return Map.copyOf(unmatched);
    }

    @Override
    public Path file() {
        return base.file();
    }

    @Override
    public Set<String> names() {
        return base.names();
    }

    @Override
    public Map<String, String> metadata() {
        return base.metadata();
    }

    @Override
    public Optional<Tensor> find(String name) {
        List<Merge> changes = merges.get(name);
        return changes == null ? base.find(name) : base.find(name).map(tensor -> heldOrMerged(tensor, changes));
    }

    private Tensor heldOrMerged(Tensor original, List<Merge> changes) {
        var reference = held.get(original.name());
        Tensor known = reference == null ? null : reference.get();
        if (known != null) {
            return known;
        }
        Tensor merged = merged(original, changes);
        held.put(original.name(), new WeakReference<>(merged));
        return merged;
    }

    private static Tensor merged(Tensor original, List<Merge> changes) {
        float[] numbers = original.toFloats();
        for (Merge merge : changes) {
            add(merge, original, numbers);
        }
        NumberFormat format = format(original.format());
        MemorySegment data = Arena.ofAuto().allocate((long) numbers.length * format.bytes(), 64);
        IntStream.range(0, Math.ceilDiv(numbers.length, RUN)).parallel().forEach(run -> {
            int end = Math.min(numbers.length, (run + 1) * RUN);
            for (int i = run * RUN; i < end; i++) {
                format.set(data, i, numbers[i]);
            }
        });
        return new Tensor(original.name(), format, original.shape(), data, Optional.empty());
    }

    private static void add(Merge merge, Tensor original, float[] numbers) {
        Change change = merge.change();
        int width = numbers.length / change.rows();
        if (change.columns() == width) {
            change.addTo(numbers, merge.strength(), original);
            return;
        }
        float[] narrow = new float[change.rows() * change.columns()];
        change.addTo(narrow, merge.strength(), original);
        for (int row = 0; row < change.rows(); row++) {
            for (int i = 0; i < change.columns(); i++) {
                numbers[row * width + i] += narrow[row * change.columns() + i];
            }
        }
    }

    /// The format of the file, but never rounded to eight bits anew.
    private static NumberFormat format(NumberFormat original) {
        return switch (original) {
            case F16, BF16, F32 -> original;
            case F8_E4M3, F8_E5M2 -> NumberFormat.F16;
            case F64, BOOL, U8, I8, I16, U16, I32, U32, I64, U64 -> NumberFormat.F32;
        };
    }

    @Override
    public void close() {
        base.close();
    }
}
