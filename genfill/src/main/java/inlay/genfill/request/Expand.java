package inlay.genfill.request;

import java.util.Optional;

/// Continues a picture beyond its canvas. The recipe's canvas is the expanded one; every original pixel stays as it
/// is.
///
/// Several sides are best expanded one after another, each with a context of its own.
///
/// @param margins the pixels added on each side
/// @param before the expansion that was done first, if any: what it made is part of this one's source
public record Expand(Recipe recipe, Margins margins, Optional<Expand> before) implements GenerativeRequest {

    /// With nothing before it.
    public Expand(Recipe recipe, Margins margins) {
        this(recipe, margins, Optional.empty());
    }

    @Override
    public Expand withRecipe(Recipe other) {
        return new Expand(other, margins, before);
    }

    /// This one, to be done after `first`.
    public Expand after(Expand first) {
        return new Expand(recipe, margins, Optional.of(first));
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
