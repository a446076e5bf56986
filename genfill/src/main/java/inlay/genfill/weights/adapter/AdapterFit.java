package inlay.genfill.weights.adapter;

import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Recognition;
import inlay.genfill.weights.component.Component;
import inlay.genfill.weights.component.ComponentWeights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How well an adapter fits a model, found out from names and shapes alone.
///
/// @param changed how many of the model's tensors it changes
/// @param unmatched the tensors of its file that fit nothing in the model, or are in no form known here
public record AdapterFit(int changed, List<String> unmatched) {

    private static final List<Component> CHANGEABLE =
            List.of(Component.DENOISER, Component.TEXT_ENCODER, Component.SECOND_TEXT_ENCODER);

    public AdapterFit {
        unmatched = List.copyOf(unmatched);
    }

    /// @param model a file or folder
    /// @throws UnusableWeightsException if one of the two cannot be read, or the adapter is for another
    ///     system or for networks of other proportions
    public static AdapterFit of(Path model, Path adapter) {
        try (Weights file = WeightFiles.open(adapter)) {
            Adapter read = Adapter.read(file);
            List<String> unmatched = new ArrayList<>(read.unreadable());
            int changed = 0;
            for (Component component : CHANGEABLE) {
                if (component == Component.DENOISER || read.changes(component)) {
                    changed += fit(model, component, read, unmatched);
                }
            }
            return new AdapterFit(changed, unmatched);
        }
    }

    private static int fit(Path model, Component component, Adapter adapter, List<String> unmatched) {
        try (Weights part = ComponentWeights.open(model, component)) {
            if (Recognition.of(part) instanceof Denoiser denoiser) {
                adapter.requireFor(denoiser.system());
            }
            var adapted = new AdaptedWeights(part, component, List.of(new AppliedAdapter(adapter, 1)));
            adapted.unmatched().values().forEach(unmatched::addAll);
            return adapted.changed().size();
        }
    }
}
