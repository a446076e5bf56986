/// `.inlay`, the native file: a SQLite database that holds the whole document, its tiles addressed by content.
///
/// The specification is docs/file-format.md. Here: the encodings, one save, one open, the embedded preview. Not here:
/// when to save, recovery after a crash.
@NullMarked
package inlay.editor.format.inlay;

import org.jspecify.annotations.NullMarked;
