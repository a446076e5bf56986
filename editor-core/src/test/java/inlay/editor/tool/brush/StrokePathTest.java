package inlay.editor.tool.brush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokePathTest {
    private final Brush brush = Brush.round(20).withSpacing(0.25);

    @Test
    void firstPointLeavesADab() {
        List<Dab> dabs = new StrokePath(brush).to(at(10, 20));
        assertThat(dabs).hasSize(1);
        assertThat(dabs.getFirst().x()).isEqualTo(10);
        assertThat(dabs.getFirst().y()).isEqualTo(20);
    }

    @Test
    void dabsAreEvenlySpaced() {
        List<Dab> dabs = drawn(brush, List.of(at(0, 0), at(30, 40), at(60, 80)));
        assertThat(dabs).hasSize(21);
        for (int index = 0; index < dabs.size(); index++) {
            assertThat(dabs.get(index).x()).isCloseTo(index * 3, within(1e-9));
            assertThat(dabs.get(index).y()).isCloseTo(index * 4, within(1e-9));
        }
    }

    @Test
    void dabsDoNotDependOnHowFinelyAPathIsReported() {
        List<StrokePoint> fine = new ArrayList<>();
        for (int step = 0; step <= 190; step++) {
            fine.add(at(step * 0.5, step * 0.25));
        }
        List<Dab> often = drawn(brush, fine);
        List<Dab> rarely = drawn(brush, List.of(fine.getFirst(), fine.get(7), fine.getLast()));
        assertThat(often).hasSameSizeAs(rarely);
        for (int index = 0; index < often.size(); index++) {
            assertThat(often.get(index).x()).isCloseTo(rarely.get(index).x(), within(1e-6));
            assertThat(often.get(index).y()).isCloseTo(rarely.get(index).y(), within(1e-6));
        }
    }

    @Test
    void curveRunsThroughItsPointsWithoutCorners() {
        Brush fine = Brush.round(1).withSpacing(0.5);
        List<StrokePoint> circle = new ArrayList<>();
        for (int step = 0; step <= 12; step++) {
            double angle = step * Math.PI / 6;
            circle.add(at(100 * Math.cos(angle), 100 * Math.sin(angle)));
        }
        List<Dab> dabs = drawn(fine, circle);
        double worst = dabs.stream()
                .skip(110)
                .limit(dabs.size() - 220)
                .mapToDouble(dab -> Math.abs(Math.hypot(dab.x(), dab.y()) - 100))
                .max()
                .orElseThrow();
        assertThat(worst).isLessThan(0.3); // the chords' own deviation is 3.4
    }

    @Test
    void mirroredPointsGiveMirroredDabs() {
        List<StrokePoint> points = List.of(at(3, 4), at(20, 50), at(70, 20), at(90, 90));
        List<Dab> dabs = drawn(brush, points);
        List<Dab> mirrored = drawn(
                brush, points.stream().map(point -> at(-point.x(), point.y())).toList());
        assertThat(mirrored).hasSameSizeAs(dabs);
        for (int index = 0; index < dabs.size(); index++) {
            assertThat(mirrored.get(index).x()).isEqualTo(-dabs.get(index).x());
            assertThat(mirrored.get(index).y()).isEqualTo(dabs.get(index).y());
        }
    }

    @Test
    void pressureChangesSizeSpacingAndCeiling() {
        Brush pen = brush.withPressure(PressureResponse.SIZE_AND_OPACITY);
        StrokePath path = new StrokePath(pen);
        path.to(new StrokePoint(0, 0, 0.5));
        path.to(new StrokePoint(100, 0, 0.5));
        List<Dab> dabs = path.end(new StrokePoint(100, 0, 0.5));
        assertThat(dabs).hasSize(40);
        assertThat(dabs.getFirst().x()).isCloseTo(2.5, within(1e-9));
        assertThat(dabs.getFirst().ceiling()).isEqualTo(0.5f);
        assertThat(dabs.getFirst().profile().outer()).isEqualTo(5.5f);
    }

    @Test
    void smoothingDrawsBehindThePointerAndCatchesUpAtTheEnd() {
        Brush smooth = brush.withSmoothing(0.8).withSpacing(0.05);
        StrokePath path = new StrokePath(smooth);
        List<Dab> dabs = new ArrayList<>(path.to(at(0, 0)));
        for (int step = 1; step <= 30; step++) {
            dabs.addAll(path.to(at(step * 5, step % 2 == 0 ? 6 : -6)));
        }
        assertThat(dabs.getLast().x()).isLessThan(140);
        assertThat(dabs.stream().mapToDouble(Dab::y).map(Math::abs).max().orElseThrow())
                .isLessThan(3);
        dabs.addAll(path.end(at(150, 0)));
        assertThat(dabs.getLast().x()).isCloseTo(150, within(1.0));
    }

    @Test
    void straightLineFromThePointBeforeIsSpacedToo() {
        StrokePath path = new StrokePath(brush);
        path.to(at(0, 0));
        List<Dab> line = path.straightTo(at(0, 52));
        assertThat(line).hasSize(10);
        assertThat(line.getLast().y()).isCloseTo(50, within(1e-9));
        assertThat(path.end(at(0, 60)).getFirst().y()).isCloseTo(55, within(1e-9));
    }

    private static List<Dab> drawn(Brush brush, List<StrokePoint> points) {
        StrokePath path = new StrokePath(brush);
        List<Dab> dabs = new ArrayList<>();
        points.forEach(point -> dabs.addAll(path.to(point)));
        dabs.addAll(path.end(points.getLast()));
        return dabs;
    }

    private static StrokePoint at(double x, double y) {
        return new StrokePoint(x, y, 1);
    }
}
