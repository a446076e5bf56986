package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.naming.AttentionNumbers;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The low-rank adapter within an IP-Adapter for faces (FaceID), which belongs to it: its tensors refer to the
/// denoiser's attentions by number.
public final class FaceAdapter {

    private static final Pattern LOW_RANK = Pattern.compile("ip_adapter\\.(\\d{1,4})\\.(to_(?:q|k|v|out)_lora\\..+)");

    private FaceAdapter() {}

    /// The adapter; empty if there is none in the file.
    ///
    /// @param imagePrompt an IP-Adapter, which stays open
    /// @param denoiser the names of the denoiser's tensors in diffusers
    /// @throws inlay.genfill.weights.UnusableWeightsException if it is incomplete
    public static Optional<Adapter> in(Weights imagePrompt, Collection<String> denoiser) {
        Map<Integer, String> prefixes = new LinkedHashMap<>();
        AttentionNumbers.of(denoiser).forEach((prefix, number) -> prefixes.put(number, prefix));
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : imagePrompt.names()) {
            Matcher lowRank = LOW_RANK.matcher(name);
            if (lowRank.matches()) {
                String attention = prefixes.getOrDefault(Integer.parseInt(lowRank.group(1)), "unknown.");
                sources.put("unet." + attention + "processor." + lowRank.group(2), name);
            }
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(Adapter.read(new LowRankPart(imagePrompt, sources)));
    }

    private record LowRankPart(Weights origin, Map<String, String> sources) implements Weights {

        @Override
        public Path file() {
            return origin.file();
        }

        @Override
        public Set<String> names() {
            return sources.keySet();
        }

        @Override
        public Optional<Tensor> find(String name) {
            return Optional.ofNullable(sources.get(name)).flatMap(origin::find).map(tensor -> tensor.named(name));
        }

        @Override
        public Map<String, String> metadata() {
            return origin.metadata();
        }

        @Override
        public void close() {
            origin.close();
        }
    }
}
