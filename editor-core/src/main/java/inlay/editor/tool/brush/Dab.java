package inlay.editor.tool.brush;

import inlay.editor.raster.Region;

/// One print of the brush.
///
/// @param x       centre in canvas coordinates, with its fraction
/// @param y       centre in canvas coordinates, with its fraction
/// @param flow    share of what is missing up to the ceiling that the dab adds at its centre, 0 to 1
/// @param ceiling coverage that the dab brings the stroke to at most, 0 to 1
record Dab(double x, double y, DabProfile profile, float flow, float ceiling) {
    /// Every pixel whose centre the dab may reach.
    Region area() {
        double reach = profile.outer();
        return Region.between(
                (int) Math.floor(x - reach),
                (int) Math.floor(y - reach),
                (int) Math.ceil(x + reach) + 1,
                (int) Math.ceil(y + reach) + 1);
    }

    /// Adds the dab to rows of coverage.
    ///
    /// @param coverage rows of `stride` values, 0 to 1 each
    /// @param area     the pixels to add to, in the coverage's own coordinates
    /// @param left     canvas column of coverage column 0
    /// @param top      canvas row of coverage row 0
    void addTo(float[] coverage, int stride, Region area, int left, int top) {
        float amount = flow * profile.strength();
        float slope = 1 / (profile.outer() - profile.inner());
        float firstX = (float) (left + area.x() + 0.5 - x);
        for (int row = area.y(); row < area.bottom(); row++) {
            float dy = (float) (top + row + 0.5 - y);
            addRow(coverage, row * stride + area.x(), area.width(), firstX, dy * dy, slope, amount);
        }
    }

    /// Free of branches, so that the compiler turns it into vector instructions.
    private void addRow(
            float[] coverage, int start, int count, float firstX, float squaredY, float slope, float amount) {
        float inner = profile.inner();
        float limit = ceiling;
        for (int index = 0; index < count; index++) {
            float dx = firstX + index;
            float distance = (float) Math.sqrt(dx * dx + squaredY);
            float t = Math.max(0f, Math.min(1f, (distance - inner) * slope));
            float shape = 1 - t * t * (3 - 2 * t);
            float before = coverage[start + index];
            coverage[start + index] = before + Math.max(0f, limit - before) * (amount * shape);
        }
    }
}
