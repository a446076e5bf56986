package inlay.genfill.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Everything that decides a generated picture except the pixels it starts from, which it names by their SHA-256.
///
/// The same request to the same engine on the same pixels gives the same picture, bit for bit. Queue, history,
/// replay, batch runs and tests all speak this type; [RequestJson] writes and reads it. A new kind is one record
/// here and one line in the list of subtypes.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fill.class, name = "fill"),
    @JsonSubTypes.Type(value = Expand.class, name = "expand"),
})
public sealed interface GenerativeRequest permits Fill, Expand {

    /// What all kinds have in common.
    Recipe recipe();

    /// This request with another recipe.
    GenerativeRequest withRecipe(Recipe recipe);

    /// This request for its variation `index`, counted from 0; see [Recipe#variationSeed(long, int)].
    default GenerativeRequest variation(int index) {
        return withRecipe(recipe().withSeed(Recipe.variationSeed(recipe().seed(), index)));
    }
}
