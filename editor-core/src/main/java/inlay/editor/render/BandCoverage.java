package inlay.editor.render;

/// Where a layer mask's values come from, band by band.
interface BandCoverage {
    /// No mask at all.
    BandCoverage ALL = new BandCoverage() {
        @Override
        public boolean isNone(int x, int y) {
            return false;
        }

        @Override
        public boolean isFull(int x, int y) {
            return true;
        }

        @Override
        public void load(int x, int y, float[] into) {
            java.util.Arrays.fill(into, 1);
        }
    };

    /// Whether the mask is known to hide the whole band at (x, y).
    boolean isNone(int x, int y);

    /// Whether the mask is known to show the whole band at (x, y).
    boolean isFull(int x, int y);

    /// Writes the mask's values, 0 to 1, for the band whose top left pixel is (x, y).
    void load(int x, int y, float[] into);
}
