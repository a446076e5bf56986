package inlay.app.shell.status;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HintLabelTest {
    private static final String HINT = "Drag to paint. Alt picks a color. [ and ] change the size.";

    @BeforeAll
    static void installTheme() {
        EventThread.run(Theme.DARK::install);
    }

    @Test
    void withRoomEverySentenceShows() {
        assertThat(shown(2000)).isEqualTo(HINT);
    }

    @Test
    void withLessRoomWholeSentencesAreLeftOutFromTheEnd() {
        HintLabel label = label(2000);
        int two = label.getFontMetrics(label.getFont()).stringWidth("Drag to paint. Alt picks a color.");
        assertThat(shown(two + 1)).isEqualTo("Drag to paint. Alt picks a color.");
        assertThat(shown(two - 1)).isEqualTo("Drag to paint.");
        assertThat(shown(10)).isEqualTo("Drag to paint.");
    }

    @Test
    void whatIsLeftOutIsInTheTooltip() {
        assertThat(label(120).getToolTipText()).isEqualTo(HINT);
        assertThat(label(2000).getToolTipText()).isNull();
    }

    private static String shown(int width) {
        return label(width).getText();
    }

    private static HintLabel label(int width) {
        return EventThread.get(() -> {
            HintLabel label = new HintLabel();
            label.setBounds(0, 0, width, 20);
            label.show(HINT);
            return label;
        });
    }
}
