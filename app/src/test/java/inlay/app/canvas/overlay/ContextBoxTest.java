package inlay.app.canvas.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.app.canvas.overlay.ContextBox.Proposal;
import inlay.editor.raster.Region;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContextBoxTest {
    private static final Region PLANNED = new Region(100, 100, 1860, 1410);
    private static final Region NEEDED = new Region(500, 500, 300, 300);

    private final ContextBox box = new ContextBox();
    private final AtomicInteger changes = new AtomicInteger();

    private static Proposal proposal(Region region, Region needed) {
        return new Proposal(region, needed, size -> size.width() > 1024 ? "downscaled to 1024" : "native");
    }

    @Test
    void captionTellsSizeAndManner() {
        box.propose(proposal(PLANNED, NEEDED));
        assertThat(box.caption()).contains("context 1860 × 1410 px · downscaled to 1024");
        box.choose(NEEDED.grow(10));
        assertThat(box.caption()).contains("context 320 × 320 px · native");
    }

    @Test
    void chosenBoxOverridesTheProposalUntilItIsReset() {
        box.addListener(changes::incrementAndGet);
        box.propose(proposal(PLANNED, NEEDED));
        assertThat(box.chosen()).isEmpty();
        box.choose(NEEDED.grow(50));
        box.choose(NEEDED.grow(50));
        assertThat(box.chosen()).contains(NEEDED.grow(50));
        assertThat(box.region()).contains(NEEDED.grow(50));
        box.reset();
        box.reset();
        assertThat(box.region()).contains(PLANNED);
        assertThat(changes).hasValue(3);
    }

    @Test
    void anotherProposalKeepsAChosenBoxThatStillHoldsWhatIsNeeded() {
        box.propose(proposal(PLANNED, NEEDED));
        box.choose(NEEDED.grow(50));
        box.propose(proposal(PLANNED, NEEDED.grow(20)));
        assertThat(box.chosen()).contains(NEEDED.grow(50));
        box.propose(proposal(PLANNED, NEEDED.grow(60)));
        assertThat(box.chosen()).isEmpty();
    }

    @Test
    void withdrawingLeavesNothing() {
        box.propose(proposal(PLANNED, NEEDED));
        box.choose(PLANNED);
        box.withdraw();
        assertThat(box.region()).isEmpty();
        assertThat(box.caption()).isEmpty();
    }

    @Test
    void boxThatLeavesOutSomeOfWhatChangesIsRefused() {
        box.propose(proposal(PLANNED, NEEDED));
        assertThatThrownBy(() -> box.choose(NEEDED.grow(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proposal(NEEDED, PLANNED)).isInstanceOf(IllegalArgumentException.class);
    }
}
