package inlay.app.panels;

import inlay.app.generate.Generator;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.edit.Session;
import inlay.editor.layers.VariationEdits;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/// Steps through the variations of the active generative layer and asks for more of them.
final class VariationBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Optional<Session>> session;
    private final transient Refusal refusal;
    private final JLabel place = new JLabel("", SwingConstants.CENTER);
    private final JButton previous = step(Icon.CHEVRON_LEFT, "Previous variation", -1);
    private final JButton next = step(Icon.CHEVRON_RIGHT, "Next variation", 1);

    VariationBar(Generator generator, Supplier<Optional<Session>> session, Refusal refusal) {
        super(new MigLayout("insets 8, gapx 4, filly"));
        this.session = session;
        this.refusal = refusal;
        setOpaque(false);
        previous.setName("previous-variation");
        next.setName("next-variation");
        JButton more = StyleClass.style(new JButton("Generate more", Icon.GENERATE.small()), StyleClass.ACCENT);
        more.setName("generate-more");
        more.setRequestFocusEnabled(false);
        more.setToolTipText("Make more variations with new seeds; those here stay");
        more.addActionListener(event -> session.get().ifPresent(generator::regenerateActive));
        add(previous, "height 30!");
        add(place, "width 64!");
        add(next, "height 30!");
        add(more, "height 30!, gapleft 12");
    }

    void refresh() {
        layer().ifPresent(layer ->
                place.setText((layer.chosen() + 1) + " / " + layer.variations().size()));
        boolean several = layer().map(layer -> layer.variations().size() > 1).orElse(false);
        previous.setEnabled(several);
        next.setEnabled(several);
    }

    private JButton step(Icon icon, String tip, int by) {
        JButton button = StyleClass.style(new JButton(icon.medium()), StyleClass.GHOST);
        button.setToolTipText(tip);
        button.setRequestFocusEnabled(false);
        button.getAccessibleContext().setAccessibleName(tip);
        button.addActionListener(event -> layer().ifPresent(layer -> choose(layer, by)));
        return button;
    }

    private void choose(GenerativeLayer layer, int by) {
        int index = Math.floorMod(layer.chosen() + by, layer.variations().size());
        session.get().ifPresent(open -> refusal.apply(open, VariationEdits.choose(layer.id(), index)));
    }

    private Optional<GenerativeLayer> layer() {
        return session.get()
                .flatMap(Session::activeLayer)
                .filter(GenerativeLayer.class::isInstance)
                .map(GenerativeLayer.class::cast);
    }
}
