package inlay.genfill.diffusion;

import inlay.genfill.diffusion.ModelParts.Part;
import inlay.genfill.inference.AdapterSource;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.request.Sampling;
import inlay.genfill.weights.component.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What to load for each part of a model.
///
/// @param adapters where an adapter's file is, by its reference in a request
/// @param controlNets where a ControlNet's file or folder is, likewise
record ModelPlans(ModelParts parts, Function<String, Path> adapters, Function<String, Path> controlNets) {

    private static final String LEFT_TO_THE_WEIGHTS = "{}";

    NetworkPlan denoiser(Sampling sampling, List<String> controls) {
        return new BuiltNetwork(NetworkRole.DENOISER, source(parts.denoiser()))
                .withAdapters(adapters(sampling))
                .withControlNets(controls.stream()
                        .map(reference -> source(
                                Part.ofItsOwn(controlNets.apply(reference), Component.CONTROL_NET, "ControlNet")))
                        .toList());
    }

    NetworkPlan textEncoder(int index, Sampling sampling) {
        return new BuiltNetwork(
                        NetworkRole.TEXT_ENCODER, source(parts.textEncoders().get(index)))
                .withAdapters(adapters(sampling));
    }

    NetworkPlan encoder() {
        return new BuiltNetwork(NetworkRole.AUTOENCODER_ENCODER, source(parts.autoencoder()));
    }

    NetworkPlan decoder() {
        return new BuiltNetwork(NetworkRole.AUTOENCODER_DECODER, source(parts.autoencoder()));
    }

    Optional<NetworkPlan> preview() {
        return parts.preview().map(part -> new BuiltNetwork(NetworkRole.TINY_AUTOENCODER_DECODER, source(part)));
    }

    private List<AdapterSource> adapters(Sampling sampling) {
        return sampling.adapters().stream()
                .map(adapter -> new AdapterSource(adapters.apply(adapter.reference()), (float) adapter.weight()))
                .toList();
    }

    private static WeightSource source(Part part) {
        return new WeightSource(
                part.model(),
                part.component(),
                part.configuration().map(Object::toString).orElse(LEFT_TO_THE_WEIGHTS));
    }
}
