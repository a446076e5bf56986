package inlay.app.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Region;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DirtyAreaTest {
    @Test
    void neighboursAreJoinedAndFarPartsStayApart() {
        DirtyArea area = new DirtyArea();
        area.add(new Region(0, 0, 10, 10));
        area.add(new Region(500, 500, 10, 10));
        area.add(new Region(10, 0, 10, 10));
        assertThat(area.take()).containsExactlyInAnyOrder(new Region(0, 0, 20, 10), new Region(500, 500, 10, 10));
        assertThat(area.isEmpty()).isTrue();
    }

    @Test
    void everythingAddedIsCoveredByFewParts() {
        Random random = new Random(1);
        DirtyArea area = new DirtyArea();
        List<Region> added = random.ints(500, 0, 1000)
                .mapToObj(x -> new Region(x, random.nextInt(1000), 5, 5))
                .toList();
        added.forEach(area::add);
        List<Region> parts = area.take();
        assertThat(parts).hasSizeLessThan(30);
        assertThat(added).allMatch(region -> parts.stream().anyMatch(part -> part.contains(region)));
    }

    @Test
    void scrollingMovesWhatWaitsAndForgetsWhatLeaves() {
        DirtyArea area = new DirtyArea();
        area.add(new Region(5, 5, 10, 10));
        area.add(new Region(90, 90, 10, 10));
        area.translate(-20, 0, Region.ofSize(100, 100));
        assertThat(area.take()).containsExactly(new Region(70, 90, 10, 10));
    }
}
