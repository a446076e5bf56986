package inlay.genfill.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginsTest {

    @Test
    void sidesComeOneByOneAndMakeTheWhole() {
        Margins margins = new Margins(3, 5, 0, 7);
        List<Margins> sides = margins.sides();

        assertThat(sides).containsExactly(new Margins(3, 0, 0, 0), new Margins(0, 5, 0, 0), new Margins(0, 0, 0, 7));
        assertThat(sides.stream().reduce(Margins::plus)).contains(margins);
        Size size = new Size(40, 30);
        for (Margins side : sides) {
            size = side.expand(size);
        }
        assertThat(size).isEqualTo(margins.expand(new Size(40, 30)));
    }

    @Test
    void oneSideIsItself() {
        Margins right = new Margins(0, 0, 9, 0);

        assertThat(right.sides()).containsExactly(right);
    }
}
