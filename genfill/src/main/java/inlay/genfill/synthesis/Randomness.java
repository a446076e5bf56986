package inlay.genfill.synthesis;

/// Random numbers that depend on a seed and a position only, so that work may be shared among threads in any order:
/// SplitMix64 finalisers over a counter (Steele, Lea and Flood 2014).
record Randomness(long seed) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /// An independent stream for one purpose.
    Randomness stream(long purpose) {
        return new Randomness(mix(seed + purpose * GOLDEN_GAMMA));
    }

    /// 64 random bits for a position.
    long bits(long position) {
        return mix(seed ^ mix(position + GOLDEN_GAMMA));
    }

    /// Uniform in 0 (inclusive) to 1 (exclusive).
    double uniform(long position) {
        return (bits(position) >>> 11) * 0x1p-53;
    }

    /// Uniform in 0 (inclusive) to `bound` (exclusive).
    int below(int bound, long position) {
        return (int) (uniform(position) * bound);
    }

    /// Normally distributed with mean 0 and deviation 1 (Box and Muller).
    double normal(long position) {
        double radius = Math.sqrt(-2 * Math.log(1 - uniform(2 * position)));
        return radius * Math.cos(2 * Math.PI * uniform(2 * position + 1));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
