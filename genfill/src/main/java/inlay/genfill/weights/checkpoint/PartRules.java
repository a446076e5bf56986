package inlay.genfill.weights.checkpoint;

import inlay.genfill.weights.Shape;
import inlay.genfill.weights.checkpoint.Checkpoint.Autoencoder;
import inlay.genfill.weights.checkpoint.Checkpoint.TextEncoder;
import inlay.genfill.weights.checkpoint.Checkpoint.TextualInversion;
import inlay.genfill.weights.checkpoint.Checkpoint.TinyAutoencoder;
import inlay.genfill.weights.checkpoint.Checkpoint.VisionEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The smaller parts of a model in files of their own.
final class PartRules {

    private static final Map<Long, BaseSystem> SYSTEM_OF_EMBEDDING = Map.of(
            768L, BaseSystem.STABLE_DIFFUSION_1,
            1024L, BaseSystem.STABLE_DIFFUSION_2,
            1280L, BaseSystem.STABLE_DIFFUSION_XL_REFINER);

    private PartRules() {}

    static Optional<Checkpoint> autoencoder(Inventory file) {
        return Stream.of("first_stage_model.", "vae.", "")
                .filter(prefix -> file.hasExtent(prefix + "decoder.conv_in.weight", 1, 4)
                        && file.has(prefix + "encoder.conv_in.weight"))
                .findFirst()
                .map(prefix -> new Autoencoder(
                        file.hasUnder(prefix + "decoder.up.") ? Layout.ORIGINAL : Layout.DIFFUSERS, prefix));
    }

    /// The published halves number their layers from 0 in one file each; the decoder's first layer does nothing and
    /// has no weights.
    static Optional<Checkpoint> tinyAutoencoder(Inventory file) {
        boolean encoder = Stream.of("encoder.layers.", "taesd_encoder.", "encoder.", "")
                .anyMatch(prefix -> file.hasExtent(prefix + "0.weight", 1, 3) && file.has(prefix + "1.conv.0.weight"));
        boolean decoder = Stream.of("decoder.layers.", "taesd_decoder.", "decoder.", "")
                .anyMatch(prefix ->
                        Stream.of("0", "1").anyMatch(first -> file.hasExtent(prefix + first + ".weight", 1, 4))
                                && (file.has(prefix + "3.conv.0.weight") || file.has(prefix + "2.conv.0.weight")));
        return encoder || decoder ? Optional.of(new TinyAutoencoder(encoder, decoder)) : Optional.empty();
    }

    static Optional<Checkpoint> textEncoder(Inventory file) {
        var hugging = Stream.of("text_model.", "")
                .map(prefix -> file.extent(prefix + "embeddings.token_embedding.weight", 1))
                .flatMap(width -> width.stream().boxed())
                .findFirst()
                .map(width -> new TextEncoder(Layout.DIFFUSERS, Math.toIntExact(width)));
        if (hugging.isPresent()) {
            return Optional.of(hugging.get());
        }
        var width = file.extent("token_embedding.weight", 1);
        return file.hasUnder("transformer.resblocks.0.") && width.isPresent()
                ? Optional.of(new TextEncoder(Layout.ORIGINAL, Math.toIntExact(width.getAsLong())))
                : Optional.empty();
    }

    static Optional<Checkpoint> visionEncoder(Inventory file) {
        return file.extent("vision_model.embeddings.patch_embedding.weight", 0).stream()
                .<Checkpoint>mapToObj(width -> new VisionEncoder(Math.toIntExact(width)))
                .findFirst();
    }

    /// One tensor of vectors as wide as a text encoder, or the pair that the XL system needs.
    static Optional<Checkpoint> textualInversion(Inventory file) {
        Optional<Shape> second = Optional.ofNullable(file.shapes().get("clip_g"));
        if (second.isPresent() && file.has("clip_l") && second.get().rank() == 2) {
            return Optional.of(new TextualInversion(BaseSystem.STABLE_DIFFUSION_XL, vectors(second.get())));
        }
        List<Shape> shapes = List.copyOf(file.shapes().values());
        if (shapes.size() != 1
                || shapes.getFirst().rank() < 1
                || shapes.getFirst().rank() > 2) {
            return Optional.empty();
        }
        Shape shape = shapes.getFirst();
        return Optional.ofNullable(SYSTEM_OF_EMBEDDING.get(shape.extent(shape.rank() - 1)))
                .map(system -> new TextualInversion(system, vectors(shape)));
    }

    private static int vectors(Shape shape) {
        return shape.rank() == 1 ? 1 : Math.toIntExact(shape.extent(0));
    }
}
