package inlay.app.generate;

import inlay.editor.raster.Region;
import inlay.genfill.request.Sampling;
import inlay.genfill.text.Prompt;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the user asks for besides the picture and the selection.
///
/// @param prompt         may be empty
/// @param negativePrompt what to avoid; may be empty
/// @param seed           of the first variation
/// @param variations     how many, 1 or more
/// @param engine         the engine's id
/// @param strength       0 (exclusive) to 1: how much of what was there is invented anew
/// @param sampling       how an engine that denoises goes about it; absent for its own way
/// @param context        the area that the engine shall see, in canvas pixels; absent for the computed one
public record Wish(
        String prompt,
        String negativePrompt,
        long seed,
        int variations,
        String engine,
        double strength,
        Optional<Sampling> sampling,
        Optional<Region> context) {

    public static final int DEFAULT_VARIATIONS = 3;

    public Wish {
        if (variations < 1) {
            throw new IllegalArgumentException(variations + " variations");
        }
    }

    /// Three variations from a seed, without a prompt.
    public static Wish of(String engine, long seed) {
        return new Wish("", "", seed, DEFAULT_VARIATIONS, engine, 1, Optional.empty(), Optional.empty());
    }

    /// The prompt as the name of what comes of it, without the weights in it.
    ///
    /// @param otherwise for an empty prompt
    public String title(String otherwise) {
        String words = Prompt.parse(prompt).at(0, 1).stream()
                .map(section -> section.stream().map(Prompt.Fragment::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "))
                .strip();
        return words.isEmpty() ? otherwise : words;
    }

    public Wish withPrompt(String value) {
        return new Wish(value, negativePrompt, seed, variations, engine, strength, sampling, context);
    }

    public Wish withSeed(long value) {
        return new Wish(prompt, negativePrompt, value, variations, engine, strength, sampling, context);
    }

    public Wish withVariations(int value) {
        return new Wish(prompt, negativePrompt, seed, value, engine, strength, sampling, context);
    }

    public Wish withEngine(String value) {
        return new Wish(prompt, negativePrompt, seed, variations, value, strength, sampling, context);
    }

    public Wish withContext(Optional<Region> value) {
        return new Wish(prompt, negativePrompt, seed, variations, engine, strength, sampling, value);
    }

    /// For an engine that denoises.
    public Wish with(Denoising way) {
        return new Wish(
                prompt,
                way.negativePrompt(),
                seed,
                variations,
                engine,
                way.strength(),
                Optional.of(way.sampling()),
                context);
    }
}
