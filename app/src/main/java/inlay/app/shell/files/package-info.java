/// Opening, saving and closing documents: dialogs, work in the background, and questions before anything is lost.
///
/// Not here: the formats themselves (`inlay.editor.format`).
@NullMarked
package inlay.app.shell.files;

import org.jspecify.annotations.NullMarked;
