/// Turning layers into pixels: blend formulas, kernels, the compositor and the projection that a canvas view shows.
///
/// Here: everything that reads a document's layers and yields a picture. Not here: changing documents, files, windows.
@NullMarked
package inlay.editor.render;

import org.jspecify.annotations.NullMarked;
