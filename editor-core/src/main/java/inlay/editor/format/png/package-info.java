/// PNG (ISO/IEC 15948, third edition 2025), read and written in strips so that a picture is never in memory twice, with
/// 8 and 16 bits, profile, Exif and XMP. Not here: what becomes of animation (its first frame is opened).
@NullMarked
package inlay.editor.format.png;

import org.jspecify.annotations.NullMarked;
