/// Opening and saving files: what a format is, the registry that finds the right one by content, and the limits every
/// reader obeys.
///
/// Each format lives in a package of its own below this one; [inlay.editor.format.standard] lists them all. Not here:
/// dialogs, recent files, anything that decides where a file goes.
@NullMarked
package inlay.editor.format;

import org.jspecify.annotations.NullMarked;
