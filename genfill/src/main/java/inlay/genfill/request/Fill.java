package inlay.genfill.request;

/// Replaces what is selected.
///
/// @param strength 0 (exclusive) to 1: 1 invents the selection anew, less keeps something of what was there
public record Fill(Recipe recipe, double strength) implements GenerativeRequest {

    public Fill {
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("Strength must lie between 0 and 1.");
        }
    }

    @Override
    public Fill withRecipe(Recipe other) {
        return new Fill(other, strength);
    }
}
