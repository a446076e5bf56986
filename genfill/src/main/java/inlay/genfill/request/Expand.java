package inlay.genfill.request;

/// Continues a picture beyond its canvas. The recipe's canvas is the expanded one; every original pixel stays as it
/// is.
///
/// @param margins the pixels added on each side
public record Expand(Recipe recipe, Margins margins) implements GenerativeRequest {

    @Override
    public Expand withRecipe(Recipe other) {
        return new Expand(other, margins);
    }

    /// The mask to go with `context`: full where the expanded canvas was not covered by the original.
    public static Coverage mask(Margins margins, Size expanded, Region context) {
        Coverage result = Coverage.none(context.width(), context.height());
        Region original = margins.original(expanded);
        for (int y = 0; y < context.height(); y++) {
            for (int x = 0; x < context.width(); x++) {
                if (!original.contains(context.x() + x, context.y() + y)) {
                    result.set(x, y, Coverage.FULL);
                }
            }
        }
        return result;
    }
}
