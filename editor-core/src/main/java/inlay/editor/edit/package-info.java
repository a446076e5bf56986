/// Edits are named functions from document to document; history is a list of documents.
///
/// Here: [Edit], [History], [Session], [Change]. Not here: the edits of single features, which live with their feature.
@NullMarked
package inlay.editor.edit;

import org.jspecify.annotations.NullMarked;
