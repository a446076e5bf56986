package inlay.genfill.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CompositingMaskTest {

    private final Coverage selection = Coverage.of(60, 50, new Region(25, 20, 8, 6));

    @Test
    void nothingBeyondGrowIsCoveredAndEverythingSelectedIs() {
        Coverage mask = CompositingMask.of(selection, new MaskGeometry(0, 9, 4));

        for (int y = 0; y < 50; y++) {
            for (int x = 0; x < 60; x++) {
                double distance =
                        Math.hypot(Math.max(Math.max(25 - x, x - 32), 0), Math.max(Math.max(20 - y, y - 25), 0));
                if (distance <= 5) {
                    assertThat(mask.value(x, y)).isEqualTo(Coverage.FULL);
                } else if (distance > 9.99) {
                    assertThat(mask.value(x, y)).isZero();
                } else {
                    assertThat(mask.value(x, y)).isStrictlyBetween(0, Coverage.FULL);
                }
            }
        }
    }

    @Test
    void softSelectionsKeepTheirSoftness() {
        Coverage soft = selection.crop(new Region(0, 0, 60, 50));
        soft.set(5, 5, 1000);
        soft.set(24, 22, 40000);
        Coverage mask = CompositingMask.of(soft, new MaskGeometry(0, 1, 1));

        assertThat(mask.value(5, 5)).isEqualTo(1000);
        assertThat(mask.value(24, 22)).isEqualTo(40000);
        assertThat(mask.value(4, 5)).isZero();
    }

    @Test
    void exactGeometryChangesNothing() {
        assertThat(CompositingMask.of(selection, MaskGeometry.EXACT)).isEqualTo(selection);
    }

    @Test
    void blendingKeepsEveryBitWhereTheMaskIsZero() {
        Random random = new Random(3);
        Picture source = noise(random);
        Picture patch = noise(random);
        Coverage mask = CompositingMask.of(selection, new MaskGeometry(20, 14, 9));
        Picture result = CompositingMask.blend(source, patch, mask);

        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int y = 0; y < 50; y++) {
                for (int x = 0; x < 60; x++) {
                    int cover = mask.value(x, y);
                    int before = source.sample(channel, x, y);
                    int above = patch.sample(channel, x, y);
                    int after = result.sample(channel, x, y);
                    if (cover == 0) {
                        assertThat(after).isEqualTo(before);
                    } else if (cover == Coverage.FULL) {
                        assertThat(after).isEqualTo(above);
                    } else {
                        assertThat(after).isBetween(Math.min(before, above), Math.max(before, above));
                    }
                }
            }
        }
    }

    @Test
    void distancesAreExact() {
        Random random = new Random(9);
        boolean[] set = new boolean[31 * 17];
        for (int i = 0; i < 12; i++) {
            set[random.nextInt(set.length)] = true;
        }
        float[] field = DistanceField.to(set, 31, 17, Cancellation.NEVER);
        for (int i = 0; i < set.length; i++) {
            double best = Double.MAX_VALUE;
            for (int j = 0; j < set.length; j++) {
                if (set[j]) {
                    best = Math.min(best, Math.hypot(i % 31 - j % 31, i / 31 - j / 31));
                }
            }
            assertThat((double) field[i]).isCloseTo(best, org.assertj.core.data.Offset.offset(1e-4));
        }
    }

    private static Picture noise(Random random) {
        Picture picture = Picture.transparent(60, 50);
        for (int i = 0; i < picture.samples().length; i++) {
            picture.samples()[i] = (short) random.nextInt();
        }
        return picture;
    }
}
