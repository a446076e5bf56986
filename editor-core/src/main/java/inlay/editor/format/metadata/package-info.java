/// What travels with a picture's pixels: ICC profile, Exif, XMP, resolution. Read just far enough to turn the picture
/// upright and to name the profile; carried as raw bytes otherwise. Not here: showing or editing metadata.
@NullMarked
package inlay.editor.format.metadata;

import org.jspecify.annotations.NullMarked;
