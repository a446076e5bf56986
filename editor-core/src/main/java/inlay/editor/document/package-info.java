/// The document as a value: canvas, layer tree, selection, colour profile and metadata.
///
/// Everything here is immutable; changing something means making another document that shares what did not change.
/// Not here: history ([inlay.editor.edit]), compositing, files.
@NullMarked
package inlay.editor.document;

import org.jspecify.annotations.NullMarked;
