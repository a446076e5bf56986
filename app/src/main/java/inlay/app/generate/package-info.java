/// Where editor and engines meet: a document, a selection and a wish become a request; results become one edit.
///
/// Here: planning, the job queue, landing. Not here: components, and the engines themselves.
@NullMarked
package inlay.app.generate;

import org.jspecify.annotations.NullMarked;
