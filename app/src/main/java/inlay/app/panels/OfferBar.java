package inlay.app.panels;

import inlay.app.theme.StyleClass;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// A few commands as buttons, for when nothing is selected.
final class OfferBar extends JPanel {
    private static final long serialVersionUID = 1;

    OfferBar(List<Offer> offers) {
        super(new MigLayout("insets 8, gapx 4"));
        setOpaque(false);
        for (Offer offer : offers) {
            JButton button =
                    StyleClass.style(new JButton(offer.label(), offer.icon().small()), StyleClass.GHOST);
            button.setName(offer.command().id());
            button.setToolTipText(offer.command().label());
            button.setFocusable(false);
            button.addActionListener(event -> offer.command().run().run());
            add(button, "height 30!");
        }
    }
}
