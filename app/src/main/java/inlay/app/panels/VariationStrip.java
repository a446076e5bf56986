package inlay.app.panels;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.editor.document.GenerativeLayer;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/// The variations as a grid of thumbnails, four in a row, the chosen one framed, and a button for more.
final class VariationStrip extends JPanel {
    private static final long serialVersionUID = 1;

    VariationStrip(
            GenerativeLayer layer, Thumbnails thumbnails, IntConsumer choose, IntConsumer delete, Runnable more) {
        super(new MigLayout("insets 0, gap 8, wrap 4, fillx", "[grow,fill,sizegroup]"));
        setOpaque(false);
        ButtonGroup onlyOne = new ButtonGroup();
        for (int index = 0; index < layer.variations().size(); index++) {
            int which = index;
            VariationButton button = new VariationButton(layer, index, thumbnails);
            onlyOne.add(button);
            button.addActionListener(event -> choose.accept(which));
            button.setComponentPopupMenu(menu(layer, which, delete));
            add(button, "height 58!");
        }
        JButton plus = StyleClass.style(new JButton(Icon.PLUS.medium()), StyleClass.TOOL);
        plus.setRequestFocusEnabled(false);
        plus.setName("more-variations");
        plus.setToolTipText("More variations with new seeds");
        plus.getAccessibleContext().setAccessibleName("More variations");
        plus.addActionListener(event -> more.run());
        add(plus, "height 58!");
    }

    private static JPopupMenu menu(GenerativeLayer layer, int index, IntConsumer delete) {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem remove = new JMenuItem("Delete variation");
        remove.setEnabled(layer.variations().size() > 1);
        remove.addActionListener(event -> delete.accept(index));
        menu.add(remove);
        return menu;
    }
}
