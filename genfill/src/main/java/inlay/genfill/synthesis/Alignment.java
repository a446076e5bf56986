package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import java.util.Arrays;

/// Shifts whole copied pieces by a pixel where their rims then fit better. Offsets found at a smaller level are
/// known to half its pixels only, and a piece cannot creep into place pixel by pixel: its inside is content
/// wherever it came from.
final class Alignment {

    private static final int SHIFTS = 9;
    private static final int UNSHIFTED = 4;
    private static final double RIM = 1.5;

    /// After so many pixels of a rim it is asked whether to go on.
    private static final int CHECKED = 512;

    private final Level level;
    private final int[] label;
    private final int[] variant;
    private final SeamCost cost;
    private final Progress progress;

    /// @param offsets in pixels of `level`
    Alignment(Level level, Offsets offsets, int[] label, Progress progress) {
        this.level = level;
        this.label = label;
        this.progress = progress;
        variant = new int[offsets.count()];
        Arrays.fill(variant, UNSHIFTED);
        int[] dx = new int[SHIFTS * offsets.count()];
        int[] dy = new int[SHIFTS * offsets.count()];
        for (int k = 0; k < dx.length; k++) {
            dx[k] = offsets.dx()[k / SHIFTS] + k % SHIFTS % 3 - 1;
            dy[k] = offsets.dy()[k / SHIFTS] + k % SHIFTS / 3 - 1;
        }
        cost = new SeamCost(level, new Offsets(dx, dy), new double[dx.length], null, RIM);
    }

    /// The offsets with the better of the shifts, where `table` are those of the finest level and `exponent` is
    /// this level's.
    Offsets improve(Offsets table, int exponent) {
        int[][] pieces = pieces();
        for (int pass = 0; pass < 2; pass++) {
            for (int piece = 0; piece < pieces.length; piece++) {
                if (pieces[piece] != null) {
                    variant[piece] = best(piece, pieces[piece]);
                }
            }
        }
        int[] dx = table.dx().clone();
        int[] dy = table.dy().clone();
        for (int piece = 0; piece < dx.length; piece++) {
            dx[piece] += (variant[piece] % 3 - 1) << exponent;
            dy[piece] += (variant[piece] / 3 - 1) << exponent;
        }
        return new Offsets(dx, dy);
    }

    /// The pixels of each label; element 0 is their count.
    private int[][] pieces() {
        int[][] pieces = new int[variant.length][];
        progress.forEachRow(level.width(), level.height(), y -> {
            for (int i = y * level.width(); i < (y + 1) * level.width(); i++) {
                if (label[i] != SeamCost.IDENTITY) {
                    pieces[label[i]] = Labelling.append(pieces[label[i]], i);
                }
            }
        });
        return pieces;
    }

    private int best(int piece, int[] members) {
        int best = variant[piece];
        double least = rim(piece, variant[piece], members, Double.MAX_VALUE) * 0.98;
        for (int shift = 0; shift < SHIFTS; shift++) {
            if (shift != variant[piece]) {
                double sum = rim(piece, shift, members, least);
                if (sum < least) {
                    least = sum;
                    best = shift;
                }
            }
        }
        return best;
    }

    /// What the rim of a piece costs when shifted; stops counting beyond `limit`.
    private double rim(int piece, int shift, int[] members, double limit) {
        int width = level.width();
        int own = SHIFTS * piece + shift;
        double sum = 0;
        for (int k = 1; k <= members[0] && sum < limit; k++) {
            if (k % CHECKED == 1) {
                progress.check();
            }
            int i = members[k];
            int x = i % width;
            int y = i / width;
            if (!cost.possible(x, y, own)) {
                return Double.MAX_VALUE;
            }
            for (int side = 0; side < 4; side++) {
                int u = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
                int v = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
                if (!level.inside(u, v)) {
                    continue;
                }
                int other = label[v * width + u];
                if (other == SeamCost.IDENTITY) {
                    sum += level.source()[v * width + u] ? cost.alone(x, y, own) / 4 : 0;
                } else if (other != piece) {
                    sum += cost.pair(x, y, u, v, own, SHIFTS * other + variant[other]);
                }
            }
        }
        return sum;
    }
}
