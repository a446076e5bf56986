package inlay.genfill.noise;

/// The MT19937 generator of 32-bit words. Source: M. Matsumoto, T. Nishimura, "Mersenne Twister: A 623-dimensionally
/// equidistributed uniform pseudo-random number generator", ACM TOMACS 8 (1998), with the seeding of 2002.
final class MersenneTwister {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    MersenneTwister(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    int nextWord() {
        if (next == SIZE) {
            twist();
            next = 0;
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >>> 18);
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int mixed = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
            int parity = (mixed & 1) == 0 ? 0 : 0x9908b0df;
            state[i] = state[(i + SHIFT) % SIZE] ^ (mixed >>> 1) ^ parity;
        }
    }
}
