package inlay.app.shell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import java.awt.Component;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeStackTest {
    private JFrame frame;
    private JPanel bar;
    private NoticeStack stack;

    @BeforeEach
    void openWindow() {
        EventThread.run(() -> {
            Theme.DARK.install();
            // other tests start the program, which decorates every later frame
            JFrame.setDefaultLookAndFeelDecorated(false);
            frame = new JFrame();
            frame.setUndecorated(true);
            JPanel area = new JPanel(null);
            bar = new JPanel();
            area.add(bar);
            frame.setContentPane(area);
            frame.setSize(900, 600);
            frame.setVisible(true);
            frame.validate();
            stack = new NoticeStack(area, bar);
        });
    }

    @AfterEach
    void closeWindow() {
        EventThread.run(frame::dispose);
    }

    @Test
    void noticesStackUpwardsAtTheLowerRight() {
        EventThread.run(() -> {
            stack.show(Notice.done("The first."));
            stack.show(Notice.done("The second."));
        });
        List<Rectangle> cards = EventThread.get(this::cards);
        assertThat(cards).hasSize(2).allMatch(card -> card.x + card.width == 900 - 16);
        assertThat(lowest(cards)).isEqualTo(600 - 16);
        assertThat(cards.getFirst().intersects(cards.getLast())).isFalse();
    }

    @Test
    void noNoticeCoversTheBar() {
        place(new Rectangle(350, 540, 540, 50));
        EventThread.run(() -> {
            stack.show(Notice.warning("The camera data is too large for a JPEG and was left out."));
            stack.show(Notice.done("Saved a copy."));
        });
        assertThat(EventThread.get(this::cards)).hasSize(2).noneMatch(card -> card.intersects(bar.getBounds()));
    }

    @Test
    void noticesMakeWayWhenTheBarComes() {
        EventThread.run(() -> stack.show(Notice.done("Saved a copy.")));
        assertThat(lowest(EventThread.get(this::cards))).isEqualTo(584);
        place(new Rectangle(350, 540, 540, 50));
        EventThread.await("it made way", () -> lowest(cards()) == 540 - 8);
        place(new Rectangle(10, 540, 300, 50));
        EventThread.await("it came back", () -> lowest(cards()) == 584);
    }

    @Test
    void theSameNoticeIsShownOnceAndTheOldestGoesFirst() {
        EventThread.run(() -> {
            stack.show(Notice.hint("Again."));
            stack.show(Notice.hint("Again."));
        });
        assertThat(EventThread.get(this::cards)).hasSize(1);
        EventThread.run(() -> {
            for (int number = 1; number <= 6; number++) {
                stack.show(Notice.hint("Number " + number + "."));
            }
        });
        assertThat(EventThread.get(this::cards)).hasSize(4);
    }

    private void place(Rectangle bounds) {
        EventThread.run(() -> bar.setBounds(bounds));
    }

    private List<Rectangle> cards() {
        return Arrays.stream(frame.getLayeredPane().getComponents())
                .filter(component -> "notice".equals(component.getName()))
                .map(Component::getBounds)
                .toList();
    }

    private static int lowest(List<Rectangle> cards) {
        return cards.stream().mapToInt(card -> card.y + card.height).max().orElse(0);
    }
}
