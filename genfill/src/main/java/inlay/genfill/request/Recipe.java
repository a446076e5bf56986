package inlay.genfill.request;

import java.util.Optional;

/// What every kind of request has in common.
///
/// @param engine the id of the engine, as in its description
/// @param softwareVersion the version of the program that made the request, for the record: another version may
/// paint differently
/// @param prompt what to show, empty for none
/// @param negativePrompt what to avoid, empty for none
/// @param seed where the engine's randomness starts
/// @param canvas the canvas, after expansion where there is one
/// @param context the part of the canvas that the engine sees; source and mask have its size
/// @param pixels the identity of source and mask inside the context
/// @param geometry how the mask grows and fades
/// @param finish how the result is fitted in
/// @param sampling how an engine that denoises goes about it; empty for its own way, and for other engines
public record Recipe(
        String engine,
        String softwareVersion,
        String prompt,
        String negativePrompt,
        long seed,
        Size canvas,
        Region context,
        PixelIdentity pixels,
        MaskGeometry geometry,
        Finish finish,
        Optional<Sampling> sampling) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /// A recipe for an engine's own way of sampling.
    public Recipe(
            String engine,
            String softwareVersion,
            String prompt,
            String negativePrompt,
            long seed,
            Size canvas,
            Region context,
            PixelIdentity pixels,
            MaskGeometry geometry,
            Finish finish) {
        this(
                engine,
                softwareVersion,
                prompt,
                negativePrompt,
                seed,
                canvas,
                context,
                pixels,
                geometry,
                finish,
                Optional.empty());
    }

    public Recipe {
        if (context.empty() || !canvas.region().contains(context)) {
            throw new IllegalArgumentException("The context must lie inside the canvas and not be empty.");
        }
    }

    /// This recipe with another seed.
    public Recipe withSeed(long other) {
        return new Recipe(
                engine,
                softwareVersion,
                prompt,
                negativePrompt,
                other,
                canvas,
                context,
                pixels,
                geometry,
                finish,
                sampling);
    }

    /// This recipe with a way of sampling.
    public Recipe withSampling(Sampling way) {
        return new Recipe(
                engine,
                softwareVersion,
                prompt,
                negativePrompt,
                seed,
                canvas,
                context,
                pixels,
                geometry,
                finish,
                Optional.of(way));
    }

    /// The seed of variation `index` of a request with this `seed`. Variation 0 has the seed itself; variation *k*
    /// has the *k*-th output of the SplitMix64 generator (Steele, Lea and Flood 2014) started at it, so that
    /// neighbouring seeds do not share variations.
    public static long variationSeed(long seed, int index) {
        if (index < 0) {
            throw new IllegalArgumentException("Variations are numbered from 0.");
        }
        if (index == 0) {
            return seed;
        }
        long z = seed + index * GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
