package inlay.editor.tool.brush;

/// How a round dab's coverage falls from its centre to its rim: full up to `inner`, then along a smoothstep,
/// nothing from `outer` on.
///
/// The falloff is at least one pixel wide, which smooths the rim of a hard brush; it then lies half inside and half
/// outside the radius, so that the dab keeps its area. A dab thinner than a pixel grows fainter instead of thinner.
///
/// @param inner    radius of full coverage, in pixels
/// @param outer    radius where coverage ends, in pixels
/// @param strength coverage at the centre, 0 to 1
record DabProfile(float inner, float outer, float strength) {
    static DabProfile of(double radius, double hardness) {
        double inner = radius * hardness;
        double outer = radius;
        if (outer - inner < 1) {
            double middle = Math.max(0.5, (inner + outer) / 2);
            inner = middle - 0.5;
            outer = middle + 0.5;
        }
        double thinness = Math.min(1, 2 * radius);
        return new DabProfile((float) inner, (float) outer, (float) (thinness * thinness));
    }

    /// Coverage at a distance from the centre, 0 to 1: the form that the fast loop agrees with.
    float at(float distance) {
        float t = Math.clamp((distance - inner) / (outer - inner), 0f, 1f);
        return strength * (1 - t * t * (3 - 2 * t));
    }
}
