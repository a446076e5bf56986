package inlay.app.panels;

import inlay.app.generate.EngineChoice;
import inlay.app.generate.Generator;
import inlay.app.theme.StyleClass;
import inlay.app.widget.ScrolledColumn;
import inlay.app.workspace.ActiveDocument;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Change;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;

/// What can be set of the active layer: of a generative one its prompt, seed and variations, of others their extent.
public final class PropertiesPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Generator generator;
    private final transient Refusal refusal;
    private final transient TypedWishes wishes = new TypedWishes();
    private final transient RecipeReader recipes = new RecipeReader();
    private final transient Thumbnails thumbnails = new Thumbnails();
    private final ScrolledColumn column = new ScrolledColumn();
    private transient Optional<OpenDocument> document = Optional.empty();
    private transient @Nullable Layer shown;
    private transient List<EngineChoice> engines;

    public PropertiesPanel(Workspace workspace, Generator generator, Refusal refusal) {
        super(new BorderLayout());
        this.generator = generator;
        this.refusal = refusal;
        setName("properties-panel");
        column.setBorder(BorderFactory.createEmptyBorder(8, 12, 12, 12));
        add(scrolling());
        engines = generator.form().choices();
        generator.form().addListener(this::enginesMayHaveChanged);
        ActiveDocument.follow(workspace, new Following());
    }

    /// What can be set of a generated layer depends on what its engine takes.
    private void enginesMayHaveChanged() {
        List<EngineChoice> now = generator.form().choices();
        if (!now.equals(engines)) {
            engines = now;
            shown = null;
            refresh();
        }
    }

    private void refresh() {
        Layer active = document.flatMap(open -> open.session().activeLayer()).orElse(null);
        if (active == shown && active != null) {
            return;
        }
        shown = active;
        column.removeAll();
        column.add(content(active), BorderLayout.NORTH);
        revalidate();
        repaint();
    }

    /// The fields lie on the panel itself; where it is too low for them they scroll.
    private JScrollPane scrolling() {
        JScrollPane pane = StyleClass.style(
                new JScrollPane(
                        column, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER),
                StyleClass.PLAIN);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    private JComponent content(@Nullable Layer layer) {
        if (layer == null) {
            return StyleClass.style(new JLabel("Open a picture to see its properties."), StyleClass.SECONDARY);
        }
        return layer instanceof GenerativeLayer generative
                ? new GenerativeProperties(
                        document.orElseThrow().session(), generative, generator, refusal, wishes, recipes, thumbnails)
                : new LayerFacts(document.orElseThrow().session().document(), layer);
    }

    private final class Following implements ActiveDocument.Follower {
        @Override
        public void switched(Optional<OpenDocument> now) {
            document = now;
            refresh();
        }

        @Override
        public void changed(Change change) {
            if (document.filter(open -> !open.session().hasDraft()).isPresent()) {
                refresh();
            }
        }

        @Override
        public void activeLayerChanged(Optional<LayerId> active) {
            refresh();
        }
    }
}
