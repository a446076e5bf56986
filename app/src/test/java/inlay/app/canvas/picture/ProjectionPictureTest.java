package inlay.app.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Projection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectionPictureTest {
    private static final int RED = 0xFFFF0000;
    private static final int VACANT = 0xFF333333;

    private final Projection projection = new Projection(redOnTheLeft());
    private final ProjectionPicture picture = new ProjectionPicture(projection, () -> VACANT);

    /// 512 x 512, the left 200 columns red, the rest transparent.
    private static Document redOnTheLeft() {
        Raster red = Raster.filled(new Region(0, 0, 200, 512), Rgba16.fromArgb8(RED));
        return Document.ofSize(512, 512).withLayers(List.of(PixelLayer.of("Red", red)));
    }

    @AfterEach
    void close() {
        projection.close();
    }

    private int[] read(int level, Region area) {
        int[] pixels = new int[(int) area.area()];
        picture.read(level, area, pixels);
        return pixels;
    }

    @Test
    void readsAcrossTiles() throws InterruptedException {
        projection.look(0, Region.ofSize(512, 512));
        projection.await();
        int[] row = read(0, new Region(100, 300, 300, 1));
        assertThat(row[0]).isEqualTo(RED);
        assertThat(row[99]).isEqualTo(RED);
        assertThat(row[100]).isZero();
        assertThat(row[299]).isZero();
    }

    @Test
    void whatNothingIsKnownOfIsAnEvenGround() {
        projection.close();
        assertThat(read(0, new Region(0, 0, 512, 1))).containsOnly(VACANT);
        assertThat(picture.read(0, new Region(0, 0, 8, 1), new int[8])).isFalse();
    }

    @Test
    void coarserTilesFillInUntilTheFineOnesAreThere() throws InterruptedException {
        projection.look(2, Region.ofSize(512, 512));
        projection.await();
        assertThat(picture.read(0, new Region(0, 0, 8, 1), new int[8])).isTrue();
        int[] immediately = read(0, new Region(0, 0, 512, 1));
        assertThat(immediately[10]).isEqualTo(RED);
        assertThat(immediately[511]).isZero();
    }

    @Test
    void finerTilesFillInUntilTheCoarseOnesAreThere() throws InterruptedException {
        projection.look(0, Region.ofSize(512, 512));
        projection.await();
        int[] immediately = read(1, new Region(0, 0, 256, 1));
        assertThat(immediately[99]).isEqualTo(RED);
        assertThat(immediately[101]).isZero();
    }
}
