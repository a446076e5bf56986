package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import java.util.List;

/// Asserts that two documents hold the same in every part, down to the last sample.
final class DocumentComparison {
    private DocumentComparison() {}

    static void assertSame(Document actual, Document expected) {
        assertThat(actual.canvas()).isEqualTo(expected.canvas());
        assertThat(actual.resolution()).isEqualTo(expected.resolution());
        assertThat(actual.profile()).isEqualTo(expected.profile());
        assertThat(actual.profile().name()).isEqualTo(expected.profile().name());
        assertThat(actual.metadata()).isEqualTo(expected.metadata());
        assertThat(actual.selection().isPresent())
                .isEqualTo(expected.selection().isPresent());
        expected.selection().ifPresent(mask -> assertSame(actual.selection().orElseThrow(), mask));
        assertSame(actual.layers(), expected.layers());
    }

    private static void assertSame(List<Layer> actual, List<Layer> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int index = 0; index < actual.size(); index++) {
            assertSame(actual.get(index), expected.get(index));
        }
    }

    private static void assertSame(Layer actual, Layer expected) {
        assertThat(actual.getClass()).isEqualTo(expected.getClass());
        assertThat(actual.id()).isEqualTo(expected.id());
        assertThat(actual.props()).isEqualTo(expected.props());
        assertThat(actual.mask().isPresent()).isEqualTo(expected.mask().isPresent());
        expected.mask().ifPresent(mask -> assertSame(actual.mask().orElseThrow(), mask));
        switch (expected) {
            case PixelLayer pixels -> assertSame(((PixelLayer) actual).pixels(), pixels.pixels());
            case GroupLayer group -> {
                assertThat(((GroupLayer) actual).expanded()).isEqualTo(group.expanded());
                assertSame(((GroupLayer) actual).children(), group.children());
            }
            case SolidFillLayer fill ->
                assertThat(((SolidFillLayer) actual).color()).isEqualTo(fill.color());
            case GenerativeLayer generative -> assertSame((GenerativeLayer) actual, generative);
        }
    }

    private static void assertSame(GenerativeLayer actual, GenerativeLayer expected) {
        assertThat(actual.chosen()).isEqualTo(expected.chosen());
        assertThat(actual.variations()).hasSameSizeAs(expected.variations());
        for (int index = 0; index < expected.variations().size(); index++) {
            assertThat(actual.variations().get(index).recipe())
                    .isEqualTo(expected.variations().get(index).recipe());
            assertSame(
                    actual.variations().get(index).pixels(),
                    expected.variations().get(index).pixels());
        }
    }

    private static void assertSame(LayerMask actual, LayerMask expected) {
        assertThat(actual.enabled()).isEqualTo(expected.enabled());
        assertThat(actual.linked()).isEqualTo(expected.linked());
        assertSame(actual.mask(), expected.mask());
    }

    private static void assertSame(Mask actual, Mask expected) {
        assertThat(actual.outside()).isEqualTo(expected.outside());
        assertThat(actual.extent()).isEqualTo(expected.extent());
        assertThat(actual.read(actual.extent()).samples())
                .isEqualTo(expected.read(expected.extent()).samples());
    }

    private static void assertSame(Raster actual, Raster expected) {
        assertThat(actual.bounds()).isEqualTo(expected.bounds());
        assertThat(actual.originX()).isEqualTo(expected.originX());
        assertThat(actual.read(expected.extent()).samples())
                .isEqualTo(expected.read(expected.extent()).samples());
    }
}
