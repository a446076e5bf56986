package inlay.app.panels;

import inlay.app.generate.Generator;
import inlay.app.theme.StyleClass;
import inlay.app.workspace.ActiveDocument;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Change;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/// What can be set of the active layer: of a generative one its prompt, seed and variations, of others their extent.
public final class PropertiesPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Generator generator;
    private final transient Refusal refusal;
    private final transient TypedWishes wishes = new TypedWishes();
    private final transient Thumbnails thumbnails = new Thumbnails();
    private transient Optional<OpenDocument> document = Optional.empty();
    private transient @Nullable Layer shown;

    public PropertiesPanel(Workspace workspace, Generator generator, Refusal refusal) {
        super(new BorderLayout());
        this.generator = generator;
        this.refusal = refusal;
        setName("properties-panel");
        setBorder(BorderFactory.createEmptyBorder(8, 12, 12, 12));
        ActiveDocument.follow(workspace, new Following());
    }

    private void refresh() {
        Layer active = document.flatMap(open -> open.session().activeLayer()).orElse(null);
        if (active == shown && active != null) {
            return;
        }
        shown = active;
        removeAll();
        add(content(active), BorderLayout.NORTH);
        revalidate();
        repaint();
    }

    private JComponent content(@Nullable Layer layer) {
        if (layer == null) {
            return StyleClass.style(new JLabel("Open a picture to see its properties."), StyleClass.SECONDARY);
        }
        return layer instanceof GenerativeLayer generative
                ? new GenerativeProperties(
                        document.orElseThrow().session(), generative, generator, refusal, wishes, thumbnails)
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
