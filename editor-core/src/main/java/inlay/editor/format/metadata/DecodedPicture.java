package inlay.editor.format.metadata;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.Metadata;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Format;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.pixel.ExifOrientation;
import inlay.editor.raster.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pixels of a picture file as stored, and what came with them.
///
/// @param notes what could not be taken over so far
public record DecodedPicture(Raster stored, int width, int height, EmbeddedBlocks blocks, List<String> notes) {
    private static final double LOWEST_RESOLUTION = 1;
    private static final double HIGHEST_RESOLUTION = 100_000;

    /// The document: one layer named `Background`, turned upright as Exif says.
    public Opened open(Format format, Progress progress) {
        Optional<ExifBlock> exif = ExifBlock.parse(blocks.exif());
        return open(format, exif.map(ExifBlock::orientation).orElse(ExifOrientation.UPRIGHT), progress);
    }

    /// The document, turned upright from a given orientation.
    public Opened open(Format format, ExifOrientation orientation, Progress progress) {
        List<String> all = new ArrayList<>(notes);
        Raster upright = orientation.upright(stored, width, height, progress.quiet());
        Document document = Document.ofSize(
                        orientation.swapsSides() ? height : width, orientation.swapsSides() ? width : height)
                .withLayers(List.of(PixelLayer.of("Background", upright)))
                .withProfile(profile(all))
                .withMetadata(metadata(all));
        double resolution = resolution();
        return new Opened(resolution > 0 ? document.withResolution(resolution) : document, format, all);
    }

    private ColorProfile profile(List<String> all) {
        if (blocks.icc().length == 0) {
            return ColorProfile.SRGB;
        }
        Optional<ColorProfile> profile = IccProfile.rgb(blocks.icc());
        if (profile.isEmpty()) {
            String space = IccProfile.colorSpace(blocks.icc()).strip();
            all.add(
                    space.isEmpty()
                            ? "The embedded color profile is damaged; the picture is shown as sRGB."
                            : "The embedded color profile is for " + space + ", not RGB; the picture is shown as"
                                    + " sRGB.");
        }
        return profile.orElse(ColorProfile.SRGB);
    }

    private Metadata metadata(List<String> all) {
        Metadata metadata = Metadata.NONE;
        if (blocks.exif().length > 0) {
            Optional<ExifBlock> exif = ExifBlock.parse(blocks.exif());
            if (exif.isPresent()) {
                metadata = metadata.with(Metadata.EXIF, exif.get().normalised());
            } else {
                all.add("The camera data (Exif) is damaged and was left out.");
            }
        }
        if (blocks.xmp().length > 0) {
            metadata = metadata.with(Metadata.XMP, XmpPacket.upright(blocks.xmp()));
        }
        return blocks.parameters().length > 0 ? metadata.with(Metadata.PARAMETERS, blocks.parameters()) : metadata;
    }

    private double resolution() {
        double value = blocks.resolution() > 0
                ? blocks.resolution()
                : ExifBlock.parse(blocks.exif())
                        .map(exif -> exif.directory().resolution())
                        .orElse(0.0);
        return value >= LOWEST_RESOLUTION && value <= HIGHEST_RESOLUTION ? value : 0;
    }
}
