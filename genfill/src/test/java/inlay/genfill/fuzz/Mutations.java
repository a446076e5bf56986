package inlay.genfill.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.SplittableRandom;

/// Spoils good input in the ways that find faults in readers: flipped bits, remarkable numbers, pieces doubled, left
/// out, moved, cut off, or taken from another input. The same seed spoils in the same way.
public final class Mutations {

    /// Lengths, counts and signs at their edges.
    private static final byte[] REMARKABLE = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF, 0x20, '"', '{', '['};

    private static final int MOST_STEPS = 4;

    private final SplittableRandom random;
    private final List<byte[]> good;

    /// @param good inputs to begin with
    public Mutations(long seed, List<byte[]> good) {
        this.random = new SplittableRandom(seed);
        this.good = good;
    }

    /// The next spoilt input.
    public byte[] next() {
        byte[] bytes = pick().clone();
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int step = 0; step < steps && bytes.length > 0; step++) {
            bytes = step(bytes);
        }
        return bytes;
    }

    private byte[] pick() {
        return good.get(random.nextInt(good.size()));
    }

    private byte[] step(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        return switch (random.nextInt(7)) {
            case 0 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 1 -> {
                bytes[at] = REMARKABLE[random.nextInt(REMARKABLE.length)];
                yield bytes;
            }
            case 2 -> {
                for (int i = at; i < at + length; i++) {
                    bytes[i] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            case 3 -> joined(bytes, 0, at, bytes, at + length, bytes.length);
            case 4 -> joined(bytes, 0, at + length, bytes, at, bytes.length);
            case 5 -> joined(bytes, 0, at, bytes, 0, 0);
            default -> {
                byte[] other = pick();
                int from = random.nextInt(other.length);
                yield joined(bytes, 0, at, other, from, other.length);
            }
        };
    }

    private static byte[] joined(byte[] head, int begin, int end, byte[] tail, int from, int to) {
        var joined = new ByteArrayOutputStream();
        joined.write(head, begin, end - begin);
        joined.write(tail, from, to - from);
        return joined.toByteArray();
    }
}
