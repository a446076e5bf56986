package inlay.app.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleJourneyTest {
    @ParameterizedTest
    @EnumSource(SampleJourney.class)
    void everySampleIsThereAndItsSelectionLiesInIt(SampleJourney journey) {
        BufferedImage picture = journey.picture();
        Region canvas = Region.ofSize(picture.getWidth(), picture.getHeight());
        assertThat(canvas.area()).isGreaterThan(100_000);
        journey.selection(canvas).map(Mask::bounds).ifPresent(selected -> {
            assertThat(canvas.contains(selected)).isTrue();
            assertThat(selected.area()).isBetween(5_000L, canvas.area() / 4);
        });
        assertThat(journey.title()).isNotBlank();
        assertThat(journey.hint()).endsWith(".");
    }

    @Test
    void aThumbnailIsKeptAndFoundAgainCutToTheCards(@TempDir Path folder) throws Exception {
        List<Throwable> complaints = new CopyOnWriteArrayList<>();
        RecentThumbnails thumbnails = new RecentThumbnails(folder.resolve("cache"), complaints::add);
        Document document = Document.ofSize(1600, 800)
                .withLayers(List.of(PixelLayer.of(
                        "Background", Raster.filled(Region.ofSize(1600, 800), Rgba16.fromArgb8(0xFFFF6B4A)))));
        thumbnails.keep(Path.of("photo.png"), document);
        CompletableFuture<BufferedImage> found = new CompletableFuture<>();
        while (!found.isDone()) {
            thumbnails.load(Path.of("photo.png"), found::complete);
            Thread.sleep(50);
        }
        BufferedImage picture = found.get(10, TimeUnit.SECONDS);
        assertThat(picture.getWidth()).isEqualTo(416);
        assertThat(picture.getHeight()).isEqualTo(248);
        assertThat(picture.getRGB(200, 100)).isEqualTo(0xFFFF6B4A);
    }
}
