/// Painting: from the pointer's path to evenly spaced dabs, from dabs to the coverage of one stroke, and from that
/// coverage to pixels, a layer mask or the selection.
///
/// Here: [Brush], [StrokePath], [StrokeCoverage], [StrokeGesture]. Not here: colours chosen by the user, cursors, keys.
@NullMarked
package inlay.editor.tool.brush;

import org.jspecify.annotations.NullMarked;
