package inlay.genfill.network;

import inlay.genfill.inference.NetworkRole;
import java.util.List;

/// All networks that Inlay builds: a line each.
public final class Networks {

    private static final List<NetworkDefinition> ALL = List.of(
            new NetworkDefinition(NetworkRole.DENOISER, "UNet2DConditionModel", Unet::build),
            new NetworkDefinition(
                    NetworkRole.CONTROL_NET, List.of("ControlNetModel", "ControlNetUnionModel"), ControlNet::build),
            new NetworkDefinition(
                    NetworkRole.TEXT_ENCODER, List.of("CLIPTextModel", "CLIPTextModelWithProjection"), ClipText::build),
            new NetworkDefinition(
                    NetworkRole.VISION_ENCODER,
                    List.of("CLIPVisionModelWithProjection", "CLIPVisionModel"),
                    ClipVision::build),
            new NetworkDefinition(NetworkRole.AUTOENCODER_ENCODER, "AutoencoderKL", AutoencoderKl::buildEncoder),
            new NetworkDefinition(NetworkRole.AUTOENCODER_DECODER, "AutoencoderKL", AutoencoderKl::buildDecoder),
            new NetworkDefinition(
                    NetworkRole.TINY_AUTOENCODER_ENCODER, "AutoencoderTiny", AutoencoderTiny::buildEncoder),
            new NetworkDefinition(
                    NetworkRole.TINY_AUTOENCODER_DECODER, "AutoencoderTiny", AutoencoderTiny::buildDecoder),
            new NetworkDefinition(NetworkRole.TEXT_TO_IMAGE_ADAPTER, "T2IAdapter", TextToImageAdapter::build),
            new NetworkDefinition(NetworkRole.IMAGE_PROJECTION, "IPAdapterImageProjection", ImageProjection::build));

    private Networks() {}

    /// The network that plays a role.
    ///
    /// @throws UnsupportedNetworkException if there is none
    public static NetworkDefinition of(NetworkRole role) {
        return ALL.stream()
                .filter(network -> network.role() == role)
                .findFirst()
                .orElseThrow(() -> new UnsupportedNetworkException("There is no network for " + role + "."));
    }

    /// The networks that make up a class of the reference implementation: several where its halves are run apart.
    public static List<NetworkDefinition> ofReferenceClass(String name) {
        return ALL.stream()
                .filter(network -> network.referenceClasses().contains(name))
                .toList();
    }
}
