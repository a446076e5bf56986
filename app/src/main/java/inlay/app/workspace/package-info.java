/// What is open: documents with their files, views and paint targets, and which of them is in front.
///
/// Plain models for the event thread; no component lives here. Not here: windows, panels, files' formats.
@NullMarked
package inlay.app.workspace;

import org.jspecify.annotations.NullMarked;
