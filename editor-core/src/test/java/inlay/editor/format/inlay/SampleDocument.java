package inlay.editor.format.inlay;

import inlay.editor.document.BlendMode;
import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Locks;
import inlay.editor.document.Metadata;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A document with one of everything.
final class SampleDocument {
    private SampleDocument() {}

    static Document rich() {
        Raster sixteen = Raster.of(-40, 13, TestPictures.translucent(300, 200, 1, 1));
        Raster eight = Raster.of(0, 0, TestPictures.photo(400, 300, 257, 2));
        PixelLayer background = PixelLayer.of("Hintergrund \u00fc \ud83c\udf04", eight);
        PixelLayer moved = PixelLayer.of("moved", sixteen.translate(77, -5));
        LayerMask mask = new LayerMask(noise(120, 90, 3).translate(31, 7), false, false);
        GroupLayer group = GroupLayer.of("group", List.of(styled(moved), background.withFreshId()))
                .withMask(Optional.of(LayerMask.of(Mask.ALL)))
                .withExpanded(false);
        SolidFillLayer fill =
                SolidFillLayer.of("", new Rgba16(1, 2, 65535, 40000)).withMask(Optional.of(mask));
        return Document.ofSize(400, 300)
                .withResolution(299.72)
                .withProfile(new ColorProfile(
                        "Linear",
                        ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData()))
                .withMetadata(Metadata.NONE.with(Metadata.XMP, new byte[] {1, 2, 3}))
                .withLayers(List.of(background, group, fill, generated()))
                .withSelection(Optional.of(noise(256, 128, 4)));
    }

    private static PixelLayer styled(PixelLayer layer) {
        return layer.withProps(layer.props()
                .withOpacity(1f / 3)
                .withVisible(false)
                .withClipped(true)
                .withBlendMode(BlendMode.LINEAR_DODGE)
                .withLocks(new Locks(true, false, true)));
    }

    private static GenerativeLayer generated() {
        Recipe recipe = new Recipe(
                "fill",
                "a \"red\" boat",
                Long.MIN_VALUE,
                "content-aware/1",
                "Content-aware",
                new Region(-5, 3, 100, 80),
                "Inlay 0.1",
                "{\"steps\": [1, 2]}");
        Variation first = new Variation(recipe, Raster.of(10, 20, TestPictures.photo(64, 64, 1, 5)));
        Variation second = new Variation(recipe, Raster.EMPTY);
        return GenerativeLayer.of("generated", LayerMask.of(Mask.of(new Region(5, 5, 50, 60))), List.of(first, second))
                .withChosen(1);
    }

    private static Mask noise(int width, int height, long seed) {
        Random random = new Random(seed);
        CoverageBlock block = new CoverageBlock(width, height);
        for (int at = 0; at < block.samples().length; at++) {
            block.samples()[at] = (short) random.nextInt();
        }
        return Mask.of(-3, 9, block);
    }
}
