package inlay.genfill.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.Progress;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MembraneTest {

    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    private final Random random = new Random(2);
    private final float[] right = new float[WIDTH * HEIGHT];
    private final float[] down = new float[WIDTH * HEIGHT];
    private final float[] anchor = new float[WIDTH * HEIGHT];

    @Test
    void findsTheSolutionOfAWeightedSystem() {
        fill();
        float[] solution = new float[WIDTH * HEIGHT];
        for (int i = 0; i < solution.length; i++) {
            solution[i] = 5 * random.nextFloat() - 2;
        }
        float[] found =
                new Membrane(WIDTH, HEIGHT, right, down, anchor, Progress.SILENT).solve(applied(solution), 1e-6, 200);

        for (int i = 0; i < solution.length; i++) {
            assertThat(found[i]).isCloseTo(solution[i], Offset.offset(1e-3f));
        }
    }

    @Test
    void aFewIterationsAreEnough() {
        fill();
        float[] solution = new float[WIDTH * HEIGHT];
        for (int i = 0; i < solution.length; i++) {
            solution[i] = (float) Math.sin(i % WIDTH * 0.1) + i / WIDTH * 0.1f;
        }
        float[] found =
                new Membrane(WIDTH, HEIGHT, right, down, anchor, Progress.SILENT).solve(applied(solution), 1e-9, 15);

        for (int i = 0; i < solution.length; i++) {
            assertThat(found[i]).isCloseTo(solution[i], Offset.offset(0.02f));
        }
    }

    @Test
    void pixelsOutsideStayZeroAndNothingMeansNothing() {
        for (int i = 0; i < anchor.length; i++) {
            anchor[i] = i % WIDTH < 10 ? 1 : 0;
        }
        float[] target = new float[WIDTH * HEIGHT];
        assertThat(new Membrane(WIDTH, HEIGHT, right, down, anchor, Progress.SILENT).solve(target, 1e-6, 10))
                .containsOnly(0);
        target[3] = 2;
        float[] found = new Membrane(WIDTH, HEIGHT, right, down, anchor, Progress.SILENT).solve(target, 1e-6, 10);
        assertThat(found[3]).isCloseTo(2, Offset.offset(1e-5f));
        assertThat(found[20]).isZero();
    }

    @Test
    void canBeCancelled() {
        fill();
        float[] target = new float[WIDTH * HEIGHT];
        target[5] = 1;
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String phase) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new Membrane(WIDTH, HEIGHT, right, down, anchor, cancelled).solve(target, 1e-6, 10))
                .isInstanceOf(GenerationCancelledException.class);
    }

    private void fill() {
        for (int y = 0, i = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++, i++) {
                right[i] = x + 1 < WIDTH ? 0.2f + random.nextFloat() : 0;
                down[i] = y + 1 < HEIGHT ? 0.2f + random.nextFloat() : 0;
                anchor[i] = x == 0 || y == 0 || x == WIDTH - 1 || y == HEIGHT - 1 ? 1 : 1e-5f;
            }
        }
    }

    private float[] applied(float[] values) {
        float[] result = new float[values.length];
        for (int y = 0, i = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++, i++) {
                result[i] += anchor[i] * values[i];
                if (x + 1 < WIDTH) {
                    float flow = right[i] * (values[i] - values[i + 1]);
                    result[i] += flow;
                    result[i + 1] -= flow;
                }
                if (y + 1 < HEIGHT) {
                    float flow = down[i] * (values[i] - values[i + WIDTH]);
                    result[i] += flow;
                    result[i + WIDTH] -= flow;
                }
            }
        }
        return result;
    }
}
