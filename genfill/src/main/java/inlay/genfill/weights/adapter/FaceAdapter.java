package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.RenamedWeights;
import inlay.genfill.weights.component.RenamedWeights.Source;
import inlay.genfill.weights.naming.AttentionNumbers;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
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
        SequencedMap<String, Source> sources = new LinkedHashMap<>();
        for (String name : imagePrompt.names()) {
            Matcher lowRank = LOW_RANK.matcher(name);
            if (lowRank.matches()) {
                int number = Integer.parseInt(lowRank.group(1));
                String attention = prefixes.getOrDefault(number, "attention " + number + ".");
                String spelled = "unet." + attention + "processor." + lowRank.group(2);
                sources.put(spelled, new Source(name, UnaryOperator.identity()));
            }
        }
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Adapter.read(new RenamedWeights(imagePrompt, sources)));
    }
}
