/// The contract every generative engine fulfils: description, generation of one variation, progress and
/// cancellation. No engine lives here.
@NullMarked
package inlay.genfill.engine;

import org.jspecify.annotations.NullMarked;
