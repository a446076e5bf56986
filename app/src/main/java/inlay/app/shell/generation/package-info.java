/// Generation as the canvas shows it: the context box, previews of running jobs, and the contextual bar in its place.
///
/// Not here: the jobs themselves (`inlay.app.generate`).
@NullMarked
package inlay.app.shell.generation;

import org.jspecify.annotations.NullMarked;
