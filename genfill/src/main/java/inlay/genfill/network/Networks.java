package inlay.genfill.network;

import java.util.List;
import java.util.Optional;

/// All networks that Inlay builds.
public final class Networks {

    private static final List<NetworkDefinition> ALL = List.of(
            new NetworkDefinition("unet", "UNet2DConditionModel", Unet::build),
            new NetworkDefinition("text_encoder", "CLIPTextModel", ClipText::build),
            new NetworkDefinition("text_encoder_with_projection", "CLIPTextModelWithProjection", ClipText::build),
            new NetworkDefinition("vision_encoder", "CLIPVisionModelWithProjection", ClipVision::build),
            new NetworkDefinition("autoencoder_encoder", "AutoencoderKL", AutoencoderKl::buildEncoder),
            new NetworkDefinition("autoencoder_decoder", "AutoencoderKL", AutoencoderKl::buildDecoder),
            new NetworkDefinition("tiny_autoencoder_encoder", "AutoencoderTiny", AutoencoderTiny::buildEncoder),
            new NetworkDefinition("tiny_autoencoder_decoder", "AutoencoderTiny", AutoencoderTiny::buildDecoder),
            new NetworkDefinition("text_to_image_adapter", "T2IAdapter", TextToImageAdapter::build),
            new NetworkDefinition("image_projection", "IPAdapterImageProjection", ImageProjection::build));

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
