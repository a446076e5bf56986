package inlay.editor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.Combine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionOutlineTest {
    private static final Region CANVAS = Region.ofSize(500, 400);

    @Test
    void aRectangleHasFourCorners() {
        assertThat(text(SelectionOutline.of(Mask.of(new Region(100, 50, 200, 300)), CANVAS)))
                .containsExactly("100,50 300,50 300,350 100,350");
    }

    @Test
    void aHoleIsALineOfItsOwn() {
        Mask ring =
                Combine.SUBTRACT.apply(Mask.of(new Region(10, 10, 200, 200)), Mask.of(new Region(50, 60, 100, 100)));
        assertThat(text(SelectionOutline.of(ring, CANVAS)))
                .containsExactly("10,10 210,10 210,210 10,210", "50,60 150,60 150,160 50,160");
    }

    @Test
    void pixelsThatTouchAtACornerStayApart() {
        Mask two = Combine.ADD.apply(Mask.of(new Region(5, 5, 1, 1)), Mask.of(new Region(6, 6, 1, 1)));
        assertThat(text(SelectionOutline.of(two, CANVAS))).containsExactly("5,5 6,5 6,6 5,6", "6,6 7,6 7,7 6,7");
        Mask other = Combine.ADD.apply(Mask.of(new Region(6, 5, 1, 1)), Mask.of(new Region(5, 6, 1, 1)));
        assertThat(SelectionOutline.of(other, CANVAS).lines()).isEqualTo(2);
    }

    @Test
    void whatReachesBeyondTheCanvasEndsThere() {
        Mask mask = Mask.of(new Region(0, 0, 100, 100)).translate(-37, 350);
        assertThat(text(SelectionOutline.of(mask, CANVAS))).containsExactly("0,350 63,350 63,400 0,400");
        assertThat(text(SelectionOutline.of(Mask.ALL, CANVAS))).containsExactly("0,0 500,0 500,400 0,400");
    }

    @Test
    void halfCoverageCounts() {
        Mask.Editor editor = Mask.NONE.edit();
        editor.fill(new Region(0, 0, 10, 10), 32767);
        editor.fill(new Region(20, 0, 10, 10), 32768);
        assertThat(text(SelectionOutline.of(editor.commit(), CANVAS))).containsExactly("20,0 30,0 30,10 20,10");
    }

    @Test
    void aCoarseOutlineHasItsCornersOnTheCoarseGrid() {
        Mask mask = Mask.of(new Region(101, 49, 200, 300));
        assertThat(text(SelectionOutline.of(mask, CANVAS, 8))).containsExactly("104,48 304,48 304,352 104,352");
    }

    @Test
    void everyEdgeOfARandomMaskIsDrawnOnce() {
        Region area = Region.ofSize(150, 140);
        CoverageBlock block = new CoverageBlock(area.width(), area.height());
        Random random = new Random(5);
        for (int index = 0; index < block.samples().length; index++) {
            block.samples()[index] = (short) (random.nextInt(5) < 2 ? 65535 : 0);
        }
        Mask mask = Mask.of(0, 0, block).translate(3, -5);
        int edges = 0;
        for (int y = 0; y <= area.bottom(); y++) {
            for (int x = 0; x <= area.right(); x++) {
                edges += in(mask, area, x, y) != in(mask, area, x - 1, y) ? 1 : 0;
                edges += in(mask, area, x, y) != in(mask, area, x, y - 1) ? 1 : 0;
            }
        }
        int[] drawn = new int[1];
        SelectionOutline.of(mask, area).draw(new SelectionOutline.Pen() {
            private int startX;
            private int startY;
            private int lastX;
            private int lastY;

            @Override
            public void moveTo(int x, int y) {
                startX = lastX = x;
                startY = lastY = y;
            }

            @Override
            public void lineTo(int x, int y) {
                assertThat(x == lastX).isNotEqualTo(y == lastY);
                drawn[0] += Math.abs(x - lastX) + Math.abs(y - lastY);
                lastX = x;
                lastY = y;
            }

            @Override
            public void close() {
                lineTo(startX, startY);
            }
        });
        assertThat(drawn[0]).isEqualTo(edges);
    }

    private static boolean in(Mask mask, Region area, int x, int y) {
        return area.contains(x, y) && mask.at(x, y) > 32767;
    }

    private static List<String> text(SelectionOutline outline) {
        List<String> lines = new ArrayList<>();
        outline.draw(new SelectionOutline.Pen() {
            private final StringBuilder line = new StringBuilder();

            @Override
            public void moveTo(int x, int y) {
                line.setLength(0);
                line.append(x).append(',').append(y);
            }

            @Override
            public void lineTo(int x, int y) {
                line.append(' ').append(x).append(',').append(y);
            }

            @Override
            public void close() {
                lines.add(line.toString());
            }
        });
        return lines;
    }
}
