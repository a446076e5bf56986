package inlay.genfill.synthesis;

import inlay.genfill.request.Cancellation;
import java.util.Arrays;

/// Sets of pixels, and where square patches fit into them.
final class Patches {

    private Patches() {}

    /// The pixels around which the whole patch of the given radius lies in `set`.
    static boolean[] within(boolean[] set, int width, int height, int radius, Cancellation cancellation) {
        boolean[] centres = new boolean[set.length];
        cancellation.forEachRow((2L * radius + 1) * width, Math.max(0, height - 2 * radius), row -> {
            int y = row + radius;
            int run = 0;
            for (int x = 0; x < width; x++) {
                boolean column = true;
                for (int dy = -radius; dy <= radius; dy++) {
                    column &= set[(y + dy) * width + x];
                }
                run = column ? run + 1 : 0;
                if (run > 2 * radius) {
                    centres[y * width + x - radius] = true;
                }
            }
        });
        return centres;
    }

    /// The indices of all members of `set`, row by row.
    static int[] members(boolean[] set, int width, int height, Cancellation cancellation) {
        int[][] rows = new int[height][];
        cancellation.forEachRow(width, height, y -> rows[y] = members(set, y * width, (y + 1) * width));
        int[] all = new int[Arrays.stream(rows).mapToInt(row -> row.length).sum()];
        int[] end = {0};
        cancellation.forEachRow(width, height, y -> {
            System.arraycopy(rows[y], 0, all, end[0], rows[y].length);
            end[0] += rows[y].length;
        });
        return all;
    }

    private static int[] members(boolean[] set, int from, int to) {
        int[] found = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (set[i]) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
