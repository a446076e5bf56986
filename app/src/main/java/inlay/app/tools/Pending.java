package inlay.app.tools;

/// Something set up on a canvas that waits for the user's word, such as the frame of a crop.
///
/// @param verb    what the word would do, as on a button
/// @param outcome what kind of thing comes of it
/// @param summary what would come of it in a few words, such as a size
/// @param ready   whether there is anything to do yet
public record Pending(String verb, Outcome outcome, String summary, boolean ready) {
    /// What kind of thing is done.
    public enum Outcome {
        /// An edit, done at once.
        EDIT,
        /// A job for an engine, which a prompt and the like belong to.
        GENERATION
    }
}
