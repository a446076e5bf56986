package inlay.genfill.weights.component;

import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.RenamedWeights.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a T2I-Adapter in a file and shows it under the names of diffusers (`adapter.…`). The original numbers the
/// residual blocks of a full adapter straight through four levels; in a light one they are the `body` of each level.
final class TextToImageAdapterWeights {

    private static final String DIFFUSERS = "adapter.";
    private static final String LIGHT = "body.0.body.0.block1.weight";
    private static final String FULL = "body.0.block1.weight";
    private static final int LEVELS = 4;
    private static final Pattern BLOCK = Pattern.compile("body\\.(\\d{1,3})\\.(.+)");
    private static final Pattern LIGHT_BLOCK = Pattern.compile("body\\.(\\d{1,3})\\.body\\.(.+)");

    private TextToImageAdapterWeights() {}

    static Optional<Weights> in(Weights file) {
        if (file.names().contains(DIFFUSERS + "body.0.resnets.0.block1.weight")) {
            return Optional.of(view(file, Optional::of));
        }
        for (String prefix : List.of(DIFFUSERS, "")) {
            if (file.names().contains(prefix + LIGHT)) {
                return Optional.of(view(file, name -> light(name.substring(prefix.length()))));
            }
            if (file.names().contains(prefix + FULL)) {
                int blocksPerLevel = blocksPerLevel(file, prefix);
                return Optional.of(view(file, name -> full(name.substring(prefix.length()), blocksPerLevel)));
            }
        }
        return Optional.empty();
    }

    private interface Translation {
        Optional<String> of(String name);
    }

    private static Weights view(Weights file, Translation translation) {
        SequencedMap<String, Source> sources = new LinkedHashMap<>();
        file.names().forEach(name -> translation
                .of(name)
                .ifPresent(diffusers -> sources.put(diffusers, new Source(name, UnaryOperator.identity()))));
        return new RenamedWeights(file, sources);
    }

    private static Optional<String> light(String name) {
        Matcher block = LIGHT_BLOCK.matcher(name);
        return Optional.of(
                block.matches()
                        ? DIFFUSERS + "body." + block.group(1) + ".resnets." + block.group(2)
                        : DIFFUSERS + name);
    }

    private static Optional<String> full(String name, int blocksPerLevel) {
        Matcher block = BLOCK.matcher(name);
        if (!block.matches()) {
            return Optional.of(DIFFUSERS + name);
        }
        int index = Integer.parseInt(block.group(1));
        String level = DIFFUSERS + "body." + index / blocksPerLevel + ".";
        return Optional.of(
                block.group(2).startsWith("in_conv.")
                        ? level + block.group(2)
                        : level + "resnets." + index % blocksPerLevel + "." + block.group(2));
    }

    /// Adapters whose blocks have convolutions that no published one has would be computed otherwise than they were
    /// trained.
    private static int blocksPerLevel(Weights file, String prefix) {
        if (file.names().stream().anyMatch(name -> name.contains(".skep.") || name.contains(".down_opt."))) {
            throw new UnusableWeightsException(
                    file.file(), "is a T2I-Adapter of an unusual kind, which Inlay does not run.");
        }
        int blocks = 0;
        while (file.names().contains(prefix + "body." + blocks + ".block1.weight")) {
            blocks++;
        }
        return Math.max(1, blocks / LEVELS);
    }
}
