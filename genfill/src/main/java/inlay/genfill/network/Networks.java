package inlay.genfill.network;

import java.util.List;
import java.util.Optional;

/// All networks that Inlay builds.
public final class Networks {

    private static final List<NetworkDefinition> ALL =
            List.of(new NetworkDefinition("unet", "UNet2DConditionModel", Unet::build));

    private Networks() {}

    /// The network of that name in a plan.
    public static Optional<NetworkDefinition> named(String name) {
        return ALL.stream().filter(network -> network.name().equals(name)).findFirst();
    }

    /// The networks that make up a class of the reference implementation: several where its halves are run apart.
    public static List<NetworkDefinition> ofReferenceClass(String name) {
        return ALL.stream()
                .filter(network -> network.referenceClass().equals(name))
                .toList();
    }
}
