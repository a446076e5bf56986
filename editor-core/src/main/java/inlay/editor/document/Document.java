package inlay.editor.document;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;

/// Everything of a picture that is saved and undone: canvas size, colour profile, layer tree, selection, metadata.
///
/// An immutable value. Versions of a document share layers and tiles that did not change, so keeping many costs little.
/// Compare versions with `==`; `equals` walks the whole tree.
///
/// @param width      canvas width in pixels, 1 or more
/// @param height     canvas height in pixels, 1 or more
/// @param resolution pixels per inch, for printing and rulers
/// @param layers     bottom to top
/// @param selection  what edits are limited to; absent means no limit
public record Document(
        int width,
        int height,
        double resolution,
        ColorProfile profile,
        Metadata metadata,
        List<Layer> layers,
        Optional<Mask> selection) {

    public Document {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a canvas of " + width + " x " + height + " pixels");
        }
        layers = List.copyOf(layers);
    }

    /// An empty sRGB canvas at 72 pixels per inch.
    public static Document ofSize(int width, int height) {
        return new Document(width, height, 72, ColorProfile.SRGB, Metadata.NONE, List.of(), Optional.empty());
    }

    /// The canvas as a region.
    public Region canvas() {
        return Region.ofSize(width, height);
    }

    /// The layer tree, for finding and replacing layers.
    public LayerTree tree() {
        return new LayerTree(layers);
    }

    public Optional<Layer> find(LayerId id) {
        return tree().find(id);
    }

    public Document withSize(int newWidth, int newHeight) {
        return new Document(newWidth, newHeight, resolution, profile, metadata, layers, selection);
    }

    public Document withResolution(double value) {
        return new Document(width, height, value, profile, metadata, layers, selection);
    }

    public Document withProfile(ColorProfile value) {
        return new Document(width, height, resolution, value, metadata, layers, selection);
    }

    public Document withMetadata(Metadata value) {
        return new Document(width, height, resolution, profile, value, layers, selection);
    }

    public Document withLayers(List<Layer> value) {
        return value == layers ? this : new Document(width, height, resolution, profile, metadata, value, selection);
    }

    public Document withTree(LayerTree tree) {
        return withLayers(tree.layers());
    }

    public Document withSelection(Optional<Mask> value) {
        return new Document(width, height, resolution, profile, metadata, layers, value);
    }
}
