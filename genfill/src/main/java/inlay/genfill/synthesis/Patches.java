package inlay.genfill.synthesis;

/// Where square patches fit.
final class Patches {

    private Patches() {}

    /// The pixels around which the whole patch of the given radius lies in `set`.
    static boolean[] within(boolean[] set, int width, int height, int radius) {
        boolean[] centres = new boolean[set.length];
        for (int y = radius; y < height - radius; y++) {
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
        }
        return centres;
    }

    static boolean any(boolean[] set) {
        for (boolean member : set) {
            if (member) {
                return true;
            }
        }
        return false;
    }
}
