/// OpenRaster (openraster.org, 0.0.6): a ZIP of PNG layers and an XML tree, as Krita, GIMP and MyPaint exchange it.
///
/// What the format cannot say is drawn into the pixels, so that every program shows the same picture, and reported. Not
/// here: PNG itself.
@NullMarked
package inlay.editor.format.ora;

import org.jspecify.annotations.NullMarked;
