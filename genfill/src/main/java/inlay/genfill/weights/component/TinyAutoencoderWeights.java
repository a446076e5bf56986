package inlay.genfill.weights.component;

import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.RenamedWeights.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the halves of a TAESD in a file and shows them under the names of diffusers (`encoder.layers.…`,
/// `decoder.layers.…`). The published halves, a file each, number their layers alone, and the decoder's from a first
/// one that has no weights and that diffusers does not count.
final class TinyAutoencoderWeights {

    private static final List<String> ENCODER = List.of("encoder.layers.", "taesd_encoder.", "encoder.", "");
    private static final List<String> DECODER = List.of("decoder.layers.", "taesd_decoder.", "decoder.", "");
    private static final Pattern LAYER = Pattern.compile("(\\d{1,3})(\\..+)");
    private static final int COLORS = 3;

    private TinyAutoencoderWeights() {}

    static Optional<Weights> in(Weights file) {
        SequencedMap<String, Source> sources = new LinkedHashMap<>();
        ENCODER.stream()
                .filter(prefix -> channels(file, prefix + "0.weight")
                                .filter(count -> count == COLORS)
                                .isPresent()
                        && file.names().contains(prefix + "1.conv.0.weight"))
                .findFirst()
                .ifPresent(prefix -> add(sources, file, prefix, "encoder.layers.", 0));
        DECODER.stream()
                .filter(prefix -> file.names().contains(prefix + "2.conv.0.weight")
                        && channels(file, prefix + "0.weight")
                                .filter(count -> count != COLORS)
                                .isPresent())
                .findFirst()
                .ifPresent(prefix -> add(sources, file, prefix, "decoder.layers.", 0));
        DECODER.stream()
                .filter(prefix -> file.names().contains(prefix + "3.conv.0.weight")
                        && file.names().contains(prefix + "1.weight")
                        && !file.names().contains(prefix + "0.weight"))
                .findFirst()
                .ifPresent(prefix -> add(sources, file, prefix, "decoder.layers.", 1));
        return sources.isEmpty() ? Optional.empty() : Optional.of(new RenamedWeights(file, sources));
    }

    private static Optional<Long> channels(Weights file, String name) {
        return file.find(name)
                .map(Tensor::shape)
                .filter(shape -> shape.rank() > 1)
                .map(shape -> shape.extent(1));
    }

    private static void add(
            SequencedMap<String, Source> sources, Weights file, String prefix, String half, int uncounted) {
        for (String name : file.names()) {
            Matcher layer = LAYER.matcher(name.startsWith(prefix) ? name.substring(prefix.length()) : "");
            if (layer.matches()) {
                int index = Integer.parseInt(layer.group(1)) - uncounted;
                sources.put(half + index + layer.group(2), new Source(name, UnaryOperator.identity()));
            }
        }
    }
}
