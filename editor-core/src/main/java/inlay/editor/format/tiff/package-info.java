/// TIFF (6.0, and BigTIFF for reading): the structure is checked here before TwelveMonkeys decodes the pixels; writing
/// is our own, deflated, 8 or 16 bits.
@NullMarked
package inlay.editor.format.tiff;

import org.jspecify.annotations.NullMarked;
