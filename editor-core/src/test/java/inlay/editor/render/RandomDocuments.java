package inlay.editor.render;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Small documents with everything that a layer tree can have, anywhere, from a seed.
final class RandomDocuments {
    /// The modes without a step or a pole: where they stand, rounding stays rounding however deep the tree.
    private static final List<BlendMode> SMOOTH = List.of(
            BlendMode.NORMAL,
            BlendMode.DISSOLVE,
            BlendMode.DARKEN,
            BlendMode.MULTIPLY,
            BlendMode.LINEAR_BURN,
            BlendMode.LIGHTEN,
            BlendMode.SCREEN,
            BlendMode.LINEAR_DODGE,
            BlendMode.OVERLAY,
            BlendMode.HARD_LIGHT,
            BlendMode.LINEAR_LIGHT,
            BlendMode.PIN_LIGHT,
            BlendMode.DIFFERENCE,
            BlendMode.EXCLUSION,
            BlendMode.SUBTRACT,
            BlendMode.COLOR,
            BlendMode.LUMINOSITY);

    private final Random random;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    Document document(int width, int height, int layers) {
        return Document.ofSize(width, height)
                .withLayers(layers(layers, 2, new Region(-40, -40, width + 80, height + 80)));
    }

    /// A layer of noise somewhere in an area, its grid anywhere.
    PixelLayer pixels(Region area) {
        Region part = part(area);
        PixelBlock block = new PixelBlock(part.width(), part.height());
        for (int at = 0; at < block.samples().length; at++) {
            block.samples()[at] = (short) sample();
        }
        Raster raster = Raster.of(part.x(), part.y(), block);
        return PixelLayer.of("pixels", raster.translate(random.nextInt(-50, 50), random.nextInt(-50, 50)));
    }

    Region part(Region area) {
        int width = random.nextInt(1, area.width());
        int height = random.nextInt(1, area.height());
        return new Region(
                area.x() + random.nextInt(area.width() - width),
                area.y() + random.nextInt(area.height() - height),
                width,
                height);
    }

    private List<Layer> layers(int count, int depth, Region area) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            layers.add(dressed(layer(depth, area), area));
        }
        return layers;
    }

    private Layer layer(int depth, Region area) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> SolidFillLayer.of("fill", new Rgba16(sample(), sample(), sample(), sample()));
            case 1, 2 -> pixels(area);
            default -> GroupLayer.of("group", layers(random.nextInt(4), depth - 1, area));
        };
    }

    private Layer dressed(Layer layer, Region area) {
        boolean passing = layer instanceof GroupLayer && random.nextBoolean();
        LayerProps props = layer.props()
                .withBlendMode(passing ? BlendMode.PASS_THROUGH : SMOOTH.get(random.nextInt(SMOOTH.size())))
                .withOpacity(random.nextInt(3) == 0 ? random.nextInt(101) / 100f : 1)
                .withVisible(random.nextInt(8) != 0)
                .withClipped(random.nextInt(4) == 0);
        Optional<LayerMask> mask = random.nextInt(3) == 0 ? Optional.of(mask(area)) : Optional.empty();
        return layer.withProps(props).withMask(mask);
    }

    private LayerMask mask(Region area) {
        Region part = part(area);
        CoverageBlock block = new CoverageBlock(part.width(), part.height());
        for (int at = 0; at < block.samples().length; at++) {
            block.samples()[at] = (short) sample();
        }
        Mask.Editor editor = (random.nextBoolean() ? Mask.ALL : Mask.NONE).edit();
        editor.write(part.x(), part.y(), block);
        Mask mask = editor.commit().translate(random.nextInt(-20, 20), random.nextInt(-20, 20));
        return new LayerMask(mask, random.nextInt(5) != 0, true);
    }

    /// A 16-bit value, often an extreme one.
    private int sample() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 65535;
            default -> random.nextInt(65536);
        };
    }
}
