/// The mathematics of the tools: what the pointer's path makes of a document, as gestures that end in at most one edit.
///
/// Here: [Pointer], [Gesture] and the gestures of the single tools. Not here: buttons, cursors, options, key bindings,
/// which are the program's; and the selection, layer and geometry edits that gestures end in.
@NullMarked
package inlay.editor.tool;

import org.jspecify.annotations.NullMarked;
