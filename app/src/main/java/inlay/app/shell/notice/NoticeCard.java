package inlay.app.shell.notice;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/// One notice: mark, sentence, what to do about it, a cross. Waits while the pointer is over it.
final class NoticeCard extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDEST_TEXT = 440;

    private final transient Notice notice;
    private final JTextArea sentence;
    private final Timer leave;

    NoticeCard(Notice notice, Consumer<NoticeCard> close) {
        super(new MigLayout("insets 9 6 9 7, gap 10", "[][][][]"));
        this.notice = notice;
        setName("notice");
        setOpaque(false);
        StyleClass.style(this, StyleClass.FLOATING_BAR);
        sentence = text(notice.sentence());
        add(new JLabel(mark(notice.kind())), "top, gaptop 4");
        add(sentence, "growx, aligny center");
        notice.action().ifPresent(action -> {
            JButton button = new JButton(action.label());
            button.setFocusable(false);
            button.addActionListener(event -> {
                close.accept(this);
                action.run().run();
            });
            add(button);
        });
        JButton cross = StyleClass.style(new JButton(Icon.CLOSE.small()), StyleClass.GHOST);
        cross.setFocusable(false);
        cross.setToolTipText("Dismiss");
        cross.addActionListener(event -> close.accept(this));
        add(cross, "top");
        getAccessibleContext().setAccessibleName(notice.sentence());
        leave = new Timer(milliseconds(notice), event -> close.accept(this));
        leave.setRepeats(false);
        leave.start();
        MouseAdapter waiting = new Waiting();
        addMouseListener(waiting);
        sentence.addMouseListener(waiting);
    }

    boolean shows(Notice other) {
        return notice.equals(other);
    }

    void stop() {
        leave.stop();
    }

    /// The size with the sentence broken into lines as the width demands.
    Dimension sizeWithin(int width) {
        int widest = sentence.getFontMetrics(sentence.getFont()).stringWidth(sentence.getText()) + 4;
        int others = super.getPreferredSize().width - sentence.getPreferredSize().width;
        int text = Math.max(80, Math.min(widest, Math.min(WIDEST_TEXT, width - others)));
        sentence.setSize(text, Short.MAX_VALUE);
        sentence.setPreferredSize(null);
        sentence.setPreferredSize(new Dimension(text, sentence.getPreferredSize().height));
        return getPreferredSize();
    }

    private static JTextArea text(String sentence) {
        JTextArea text = new JTextArea(sentence);
        text.setName("notice.sentence");
        text.setEditable(false);
        text.setFocusable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(null);
        text.setForeground(ThemeColor.TEXT.color());
        return text;
    }

    private static javax.swing.Icon mark(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Icon.CHECK.small(ThemeColor.SUCCESS);
            case HINT -> Icon.INFO.small(ThemeColor.ACCENT_TEXT);
            case WARNING -> Icon.WARNING.small(ThemeColor.WARNING);
            case ERROR -> Icon.ERROR.small(ThemeColor.ERROR);
        };
    }

    private static int milliseconds(Notice notice) {
        int reading = 2500 + 55 * notice.sentence().length();
        return switch (notice.kind()) {
            case DONE, HINT -> reading;
            case WARNING, ERROR -> 2 * reading;
        };
    }

    /// Holds the notice while the pointer is over it.
    private final class Waiting extends MouseAdapter {
        @Override
        public void mouseEntered(MouseEvent event) {
            leave.stop();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            leave.restart();
        }
    }
}
