package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.adapter.Change.Addition;
import inlay.genfill.weights.adapter.Change.Decomposed;
import inlay.genfill.weights.adapter.Change.Hadamard;
import inlay.genfill.weights.adapter.Change.Kronecker;
import inlay.genfill.weights.adapter.Factors.Lying;
import inlay.genfill.weights.adapter.Factors.Product;
import inlay.genfill.weights.adapter.Factors.Tucker;
import inlay.genfill.weights.adapter.Factors.Whole;
import inlay.genfill.weights.adapter.PeftSettings.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an adapter does to one module: to its weight, to its bias, or to both.
///
/// @param names the tensors in the adapter's file that say so
record ModuleChange(Optional<Change> weight, Optional<Change> bias, List<String> names) {

    /// @param tensors of one module by their role
    /// @param rank states the scale where the file has no `alpha`
    /// @throws IllegalArgumentException if a tensor is missing or does not fit the others
    /// @throws ArithmeticException if an extent is beyond reason
    static ModuleChange of(Map<Slot, Tensor> tensors, Rank rank) {
        var reader = new Reader(tensors, rank);
        List<String> names = new ArrayList<>();
        tensors.values().forEach(tensor -> names.add(tensor.name()));
        var change = new ModuleChange(reader.weight(), reader.bias(), List.copyOf(names));
        change.weight().ifPresent(ModuleChange::requireArraySize);
        change.bias().ifPresent(ModuleChange::requireArraySize);
        return change;
    }

    private static void requireArraySize(Change change) {
        if ((long) change.rows() * change.columns() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a change of " + change.rows() + " × " + change.columns()
                    + " numbers is larger than any network's");
        }
    }

    private record Reader(Map<Slot, Tensor> tensors, Rank rank) {

        Optional<Change> weight() {
            Optional<Change> change = direction();
            Tensor magnitude = tensors.get(Slot.MAGNITUDE);
            return magnitude == null ? change : change.map(direction -> new Decomposed(direction, magnitude));
        }

        private Optional<Change> direction() {
            if (has(Slot.UP) || has(Slot.DOWN)) {
                return Optional.of(lowRank());
            }
            if (has(Slot.HADAMARD_1A)) {
                float scale = scale(Slot.HADAMARD_1B);
                return Optional.of(new Hadamard(
                        hadamardHalf(Slot.HADAMARD_1A, Slot.HADAMARD_1B, Slot.HADAMARD_CORE_1),
                        hadamardHalf(Slot.HADAMARD_2A, Slot.HADAMARD_2B, Slot.HADAMARD_CORE_2),
                        scale));
            }
            if (has(Slot.KRONECKER_1) || has(Slot.KRONECKER_1A)) {
                return Optional.of(kronecker());
            }
            return Optional.ofNullable(tensors.get(Slot.DIFFERENCE)).map(whole -> new Addition(new Whole(whole), 1));
        }

        private Change lowRank() {
            Tensor up = need(Slot.UP);
            Tensor down = need(Slot.DOWN);
            Factors matrix =
                    has(Slot.MIDDLE) ? new Tucker(new Whole(up), need(Slot.MIDDLE), down) : new Product(up, down);
            return new Addition(matrix, scale(Slot.DOWN));
        }

        private Factors hadamardHalf(Slot left, Slot right, Slot core) {
            return has(core)
                    ? new Tucker(new Lying(need(left)), need(core), need(right))
                    : new Product(need(left), need(right));
        }

        /// Only where a factor is itself a product is there a rank to scale by.
        private Change kronecker() {
            Factors first = has(Slot.KRONECKER_1)
                    ? new Whole(need(Slot.KRONECKER_1))
                    : new Product(need(Slot.KRONECKER_1A), need(Slot.KRONECKER_1B));
            Factors second = has(Slot.KRONECKER_2)
                    ? new Whole(need(Slot.KRONECKER_2))
                    : hadamardHalf(Slot.KRONECKER_2A, Slot.KRONECKER_2B, Slot.KRONECKER_CORE_2);
            float scale = has(Slot.KRONECKER_2)
                    ? has(Slot.KRONECKER_1) ? 1 : scale(Slot.KRONECKER_1B)
                    : scale(Slot.KRONECKER_2B);
            return new Kronecker(first, second, scale);
        }

        Optional<Change> bias() {
            if (has(Slot.UP_BIAS)) {
                return Optional.of(new Addition(new Whole(need(Slot.UP_BIAS)), scale(Slot.DOWN)));
            }
            return Optional.ofNullable(tensors.get(Slot.BIAS_DIFFERENCE))
                    .map(whole -> new Addition(new Whole(whole), 1));
        }

        /// @param ranked the tensor whose first extent is the rank
        private float scale(Slot ranked) {
            long extent =
                    need(ranked).shape().rank() == 0 ? 1 : need(ranked).shape().extent(0);
            Tensor alpha = tensors.get(Slot.ALPHA);
            if (alpha == null) {
                return rank.scale(extent);
            }
            if (alpha.shape().elements() != 1) {
                throw new IllegalArgumentException(alpha.name() + " is not a single number");
            }
            return alpha.format().get(alpha.data(), 0) / extent;
        }

        private boolean has(Slot slot) {
            return tensors.containsKey(slot);
        }

        private Tensor need(Slot slot) {
            Tensor tensor = tensors.get(slot);
            if (tensor == null) {
                String module = Slot.of(tensors.values().iterator().next().name())
                        .orElseThrow()
                        .module();
                throw new IllegalArgumentException("a part of “" + module + "” is missing");
            }
            return tensor;
        }
    }
}
