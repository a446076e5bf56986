package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ThumbnailsTest {
    private static final Dimension BOX = new Dimension(40, 40);
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    private final Thumbnails thumbnails = new Thumbnails();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger ready = new AtomicInteger();
    private final Object pixels = new Object();

    private BufferedImage make() {
        assertThat(EventQueue.isDispatchThread()).isFalse();
        made.incrementAndGet();
        return new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB);
    }

    private Optional<BufferedImage> ask(Supplier<BufferedImage> maker) {
        return EventThread.get(() -> thumbnails.of(pixels, maker, ready::incrementAndGet));
    }

    @Test
    void aThumbnailIsMadeOnceAndElsewhereThanOnTheEventThread() {
        CountDownLatch asked = new CountDownLatch(1);
        Supplier<BufferedImage> patient = () -> {
            awaitQuietly(asked);
            return make();
        };
        assertThat(ask(patient)).isEmpty();
        assertThat(ask(patient)).isEmpty();
        asked.countDown();
        EventThread.await("it is ready", () -> ready.get() == 1);
        Optional<BufferedImage> image = ask(this::make);
        assertThat(image).isPresent();
        assertThat(ask(this::make)).isEqualTo(image);
        assertThat(made).hasValue(1);
    }

    @Test
    void whatWasForgottenIsMadeAnew() {
        ask(this::make);
        EventThread.await("it is ready", () -> ready.get() == 1);
        EventThread.run(thumbnails::forget);
        assertThat(ask(this::make)).isEmpty();
        EventThread.await("it is ready again", () -> ready.get() == 2);
        assertThat(made).hasValue(2);
    }

    @Test
    void theThumbnailBeforeStandsUntilTheNewOneIsMade() {
        LayerThumbnails layers = new LayerThumbnails(ready::incrementAndGet);
        PixelLayer red = PixelLayer.of("Layer", Raster.filled(Region.ofSize(80, 40), Rgba16.fromArgb8(RED)));
        Document document = Document.ofSize(80, 40).withLayers(List.of(red));
        assertThat(EventThread.get(() -> shown(layers, document, red)) >>> 24).isZero();
        EventThread.await("red is ready", () -> ready.get() == 1);
        assertThat(EventThread.get(() -> shown(layers, document, red))).isEqualTo(RED);
        PixelLayer blue = red.withPixels(Raster.filled(Region.ofSize(80, 40), Rgba16.fromArgb8(BLUE)));
        Document edited = document.withLayers(List.of(blue));
        assertThat(EventThread.get(() -> shown(layers, edited, blue))).isEqualTo(RED);
        EventThread.await("blue is ready", () -> ready.get() == 2);
        assertThat(EventThread.get(() -> shown(layers, edited, blue))).isEqualTo(BLUE);
    }

    @Test
    void aGroupHasNoThumbnail() {
        LayerThumbnails layers = new LayerThumbnails(() -> {});
        GroupLayer group = GroupLayer.of("Group", List.of());
        assertThat(layers.content(Document.ofSize(8, 8).withLayers(List.of(group)), group, BOX))
                .isEmpty();
    }

    private static int shown(LayerThumbnails layers, Document document, PixelLayer layer) {
        BufferedImage image =
                (BufferedImage) layers.content(document, layer, BOX).orElseThrow();
        return image.getRGB(image.getWidth() / 2, image.getHeight() / 2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
