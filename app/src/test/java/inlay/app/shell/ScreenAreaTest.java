package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenAreaTest {
    private final ScreenArea screens =
            new ScreenArea(List.of(new Rectangle(0, 30, 1920, 1050), new Rectangle(1920, 0, 1280, 1024)));

    @Test
    void aWindowThatFitsStaysWhereItWas() {
        assertThat(screens.fit(new Rectangle(100, 90, 1440, 900))).contains(new Rectangle(100, 90, 1440, 900));
    }

    @Test
    void aWindowFromALargerScreenIsMadeSmaller() {
        ScreenArea dense = new ScreenArea(List.of(new Rectangle(0, 0, 960, 540)));
        assertThat(dense.fit(new Rectangle(240, 90, 1440, 900))).contains(new Rectangle(0, 0, 960, 540));
    }

    @Test
    void aWindowBetweenScreensGoesWhollyToTheOneThatShowsMore() {
        assertThat(screens.fit(new Rectangle(1800, 100, 1000, 700))).contains(new Rectangle(1920, 100, 1000, 700));
        assertThat(screens.fit(new Rectangle(1000, 100, 1000, 700))).contains(new Rectangle(920, 100, 1000, 700));
    }

    @Test
    void aWindowUnderTheDesktopsBarComesDown() {
        assertThat(screens.fit(new Rectangle(10, 0, 800, 600))).contains(new Rectangle(10, 30, 800, 600));
    }

    @Test
    void aWindowOnAScreenThatIsGoneIsPlacedAnew() {
        assertThat(screens.fit(new Rectangle(5000, 100, 800, 600))).isEmpty();
        assertThat(screens.fit(new Rectangle(-790, 100, 800, 600))).isEmpty();
    }
}
