package inlay.app.shell.notice;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;

/// Shows notices at the lower right of an area of the window, the newest lowest, above whatever floats there already;
/// each leaves by itself after a while.
public final class NoticeStack {
    private static final int MOST = 4;
    private static final int GAP = 8;
    private static final int MARGIN = 16;

    private final JComponent area;
    private final JComponent floating;
    private final List<NoticeCard> cards = new ArrayList<>();

    /// @param area     the part of the window over whose lower edge the notices float
    /// @param floating what they never cover
    public NoticeStack(JComponent area, JComponent floating) {
        this.area = area;
        this.floating = floating;
        ComponentAdapter arranging = new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }

            @Override
            public void componentMoved(ComponentEvent event) {
                arrange();
            }

            @Override
            public void componentShown(ComponentEvent event) {
                arrange();
            }

            @Override
            public void componentHidden(ComponentEvent event) {
                arrange();
            }
        };
        area.addComponentListener(arranging);
        floating.addComponentListener(arranging);
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
        Rectangle room = SwingUtilities.convertRectangle(area, new Rectangle(area.getSize()), layers);
        room.grow(-MARGIN, -MARGIN);
        int bottom = room.y + room.height;
        for (NoticeCard card : cards.reversed()) {
            Rectangle place = clear(card.sizeWithin(room.width), room, bottom, layers);
            card.setBounds(place);
            card.validate();
            bottom = place.y - GAP;
        }
    }

    /// At the right above `bottom`, or above what floats there; in the way only where there is no room above that.
    private Rectangle clear(Dimension size, Rectangle room, int bottom, JLayeredPane layers) {
        Rectangle place =
                new Rectangle(room.x + room.width - size.width, bottom - size.height, size.width, size.height);
        if (!floating.isShowing()) {
            return place;
        }
        Rectangle taken = SwingUtilities.convertRectangle(floating.getParent(), floating.getBounds(), layers);
        Rectangle above = new Rectangle(place.x, taken.y - GAP - size.height, size.width, size.height);
        return place.intersects(taken) && room.contains(above) ? above : place;
    }
}
