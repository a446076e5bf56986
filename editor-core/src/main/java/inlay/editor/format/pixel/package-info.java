/// What the picture formats share: strips of pixels in and out of tiles, work on every core in order, orientation.
/// Not here: any file format.
@NullMarked
package inlay.editor.format.pixel;

import org.jspecify.annotations.NullMarked;
