/// Formats that are read by decoders of the JDK and of TwelveMonkeys: WebP, GIF, BMP, and what JPEG and TIFF need of
/// them. Here: the watchdog such a decoder runs under, and the way from its images to tiles.
@NullMarked
package inlay.editor.format.foreign;

import org.jspecify.annotations.NullMarked;
