package inlay.app.shell.notice;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;

/// Shows notices at the bottom of an area of the window, the newest lowest; each leaves by itself after a while.
public final class NoticeStack {
    private static final int MOST = 4;
    private static final int GAP = 8;
    private static final int MARGIN = 16;

    private final JComponent area;
    private final List<NoticeCard> cards = new ArrayList<>();

    /// @param area the part of the window over whose lower edge the notices float
    public NoticeStack(JComponent area) {
        this.area = area;
        area.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
    }

    public void show(Notice notice) {
        cards.stream().filter(card -> card.shows(notice)).toList().forEach(this::remove);
        while (cards.size() >= MOST) {
            remove(cards.getFirst());
        }
        NoticeCard card = new NoticeCard(notice, this::remove);
        cards.add(card);
        area.getRootPane().getLayeredPane().add(card, JLayeredPane.PALETTE_LAYER, 0);
        arrange();
    }

    private void remove(NoticeCard card) {
        cards.remove(card);
        card.stop();
        if (card.getParent() instanceof Component layers) {
            Rectangle place = card.getBounds();
            card.getParent().remove(card);
            layers.repaint(place.x, place.y, place.width, place.height);
        }
        arrange();
    }

    private void arrange() {
        if (cards.isEmpty()) {
            return;
        }
        JLayeredPane layers = area.getRootPane().getLayeredPane();
        Point corner = SwingUtilities.convertPoint(area, 0, area.getHeight() - MARGIN, layers);
        int bottom = corner.y;
        for (NoticeCard card : cards.reversed()) {
            Dimension size = card.sizeWithin(area.getWidth() - 2 * MARGIN);
            card.setBounds(
                    corner.x + (area.getWidth() - size.width) / 2, bottom - size.height, size.width, size.height);
            card.validate();
            bottom -= size.height + GAP;
        }
    }
}
