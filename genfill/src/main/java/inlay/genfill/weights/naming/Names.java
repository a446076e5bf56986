package inlay.genfill.weights.naming;

import java.util.Optional;

/// One network's names in two layouts. Both ways are functions of the name alone and undo each other.
public interface Names {

    /// The diffusers name for an original one, without the network's prefix; empty for a name that is not one of
    /// this network.
    Optional<String> toDiffusers(String original);

    /// The original name for a diffusers one, without prefix; empty for a name that is not one of this network.
    Optional<String> toOriginal(String diffusers);
}
