package inlay.editor.format.metadata;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.Metadata;

/// The raw blocks found in, or to be written to, a picture file. An empty array stands for an absent block.
///
/// @param exif       a TIFF structure without the `Exif\0\0` before it
/// @param xmp        a packet in UTF-8
/// @param parameters how the picture was generated, in UTF-8
/// @param resolution pixels per inch; 0 if the file does not say
@SuppressWarnings("ArrayRecordComponent") // carried from file to document and back
public record EmbeddedBlocks(byte[] icc, byte[] exif, byte[] xmp, byte[] parameters, double resolution) {
    public static final EmbeddedBlocks NONE = new EmbeddedBlocks(new byte[0], new byte[0], new byte[0], new byte[0], 0);

    /// What a document carries into the files saved from it.
    public static EmbeddedBlocks of(Document document) {
        return new EmbeddedBlocks(
                document.profile().icc(),
                document.metadata().block(Metadata.EXIF),
                document.metadata().block(Metadata.XMP),
                document.metadata().block(Metadata.PARAMETERS),
                document.resolution());
    }

    /// Only the profile and the resolution: what a small preview needs.
    public static EmbeddedBlocks of(ColorProfile profile) {
        return NONE.withIcc(profile.icc());
    }

    public EmbeddedBlocks withIcc(byte[] value) {
        return new EmbeddedBlocks(value, exif, xmp, parameters, resolution);
    }

    public EmbeddedBlocks withExif(byte[] value) {
        return new EmbeddedBlocks(icc, value, xmp, parameters, resolution);
    }

    public EmbeddedBlocks withXmp(byte[] value) {
        return new EmbeddedBlocks(icc, exif, value, parameters, resolution);
    }

    public EmbeddedBlocks withParameters(byte[] value) {
        return new EmbeddedBlocks(icc, exif, xmp, value, resolution);
    }

    public EmbeddedBlocks withResolution(double value) {
        return new EmbeddedBlocks(icc, exif, xmp, parameters, value);
    }
}
