package inlay.genfill.network;

import inlay.genfill.weights.Weights;
import java.util.List;

/// What steers a denoiser from within its graph.
///
/// @param controlNets ControlNets, each with its settings
/// @param imagePrompts the files of IP-Adapters
/// @param features how many features of a T2I-Adapter are given
record Steering(List<Source> controlNets, List<Weights> imagePrompts, int features) {

    /// A network beside the denoiser.
    record Source(Weights weights, Configuration settings) {}

    static final Steering NONE = new Steering(List.of(), List.of(), 0);
}
