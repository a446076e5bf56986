/// JPEG (ITU-T T.81, JFIF, Exif): own parsing of segments, libjpeg's decoding and encoding, own colour conversion on
/// every core. Not here: CMYK and lossless decoding, which [inlay.editor.format.foreign] leaves to TwelveMonkeys.
@NullMarked
package inlay.editor.format.jpeg;

import org.jspecify.annotations.NullMarked;
