package inlay.app.cli;

import inlay.genfill.request.Sampling;
import inlay.genfill.request.Sampling.Adapter;
import inlay.genfill.sampling.NamedSampler;
import inlay.genfill.sampling.Samplers;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of engines that denoise.
final class SamplingOptions {
    /// The samplers by their names on the command line.
    static final class SamplerNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Samplers.ALL.stream().map(NamedSampler::id).iterator();
        }
    }

    @Option(
            names = "--sampler",
            paramLabel = "NAME",
            completionCandidates = SamplerNames.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: the one that suits the model.")
    private @Nullable String sampler;

    @Option(names = "--steps", paramLabel = "N", description = "How many steps the picture is made in. Default: 20.")
    private @Nullable Integer steps;

    @Option(
            names = "--guidance",
            paramLabel = "NUMBER",
            description = "How strictly the prompt is followed; 1 for models that need none. Default: 7.")
    private @Nullable Double guidance;

    @Option(names = "--rescale", paramLabel = "SHARE", description = "How much contrast to restore after guidance.")
    private @Nullable Double rescale;

    @Option(
            names = "--clip-skip",
            paramLabel = "N",
            description = "How many last layers of the text encoder to leave out. Default: 0.")
    private @Nullable Integer skippedLayers;

    @Option(
            names = "--lora",
            paramLabel = "FILE[:WEIGHT]",
            description = "A LoRA by its file or name, at a weight. Default weight: 1. May be repeated.")
    private List<String> adapters = List.of();

    /// What was asked for; absent if nothing was.
    ///
    /// @param detail the strength of a second pass, where there is one
    /// @throws CommandFailure if a number is out of its range
    Optional<Sampling> sampling(Optional<Double> detail) {
        boolean nothing = sampler == null
                && steps == null
                && guidance == null
                && rescale == null
                && skippedLayers == null
                && detail.isEmpty()
                && adapters.isEmpty();
        if (nothing) {
            return Optional.empty();
        }
        Sampling standard = Sampling.standard();
        try {
            return Optional.of(new Sampling(
                    sampler == null ? standard.sampler() : sampler,
                    steps == null ? standard.steps() : steps,
                    guidance == null ? standard.guidance() : guidance,
                    rescale == null ? standard.rescale() : rescale,
                    skippedLayers == null ? standard.skippedLayers() : skippedLayers,
                    detail.orElse(standard.detail()),
                    adapters.stream().map(SamplingOptions::adapter).toList()));
        } catch (IllegalArgumentException outOfRange) {
            throw new CommandFailure(String.valueOf(outOfRange.getMessage()));
        }
    }

    /// The weight follows the last colon, unless that belongs to the file's name.
    private static Adapter adapter(String argument) {
        int colon = argument.lastIndexOf(':');
        if (colon > 0) {
            try {
                return new Adapter(argument.substring(0, colon), Double.parseDouble(argument.substring(colon + 1)));
            } catch (NumberFormatException partOfTheName) {
                return new Adapter(argument, 1);
            }
        }
        return new Adapter(argument, 1);
    }
}
