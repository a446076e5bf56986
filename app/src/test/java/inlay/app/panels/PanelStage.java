package inlay.app.panels;

import inlay.app.theme.Theme;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.Variation;
import inlay.editor.edit.Session;
import inlay.editor.edit.Step;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/// A document in a workspace for panels to follow, and hands to use them: no window, the events are made up.
///
/// From top to bottom: sky; the open group plant with leaf and stem; patch, which has a mask; ground.
final class PanelStage {
    static final int CTRL = InputEvent.CTRL_DOWN_MASK;
    static final int ALT = InputEvent.ALT_DOWN_MASK;
    static final int SHIFT = InputEvent.SHIFT_DOWN_MASK;
    static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;

    final PixelLayer ground = pixels("ground", new Region(0, 0, 100, 80));
    final PixelLayer patch = pixels("patch", new Region(0, 0, 50, 40))
            .withMask(Optional.of(LayerMask.of(Mask.of(new Region(0, 0, 20, 10)))));
    final PixelLayer stem = pixels("stem", new Region(10, 10, 20, 20));
    final PixelLayer leaf = pixels("leaf", new Region(20, 20, 20, 20));
    final GroupLayer plant = GroupLayer.of("plant", List.of(stem, leaf));
    final PixelLayer sky = pixels("sky", new Region(40, 30, 60, 50));
    final Session session =
            new Session(Document.ofSize(100, 80).withLayers(List.of(ground, patch, plant, sky)), "Open");
    final OpenDocument open = new OpenDocument(session, Optional.empty(), "test");
    final Workspace workspace = new Workspace();
    final List<String> sentences = new ArrayList<>();
    final Refusal refusal = new Refusal(sentences::add);

    PanelStage() {
        Theme.DARK.install();
        workspace.open(open);
    }

    static GenerativeLayer generated(int variations) {
        List<Variation> made = new ArrayList<>();
        for (int seed = 1; seed <= variations; seed++) {
            Recipe recipe = new Recipe(
                    "fill", "a boat", seed, "gone", "Gone Engine", Region.ofSize(64, 48), "Inlay test", "{}");
            made.add(new Variation(recipe, Raster.filled(new Region(5, 5, 10, 10), Rgba16.WHITE)));
        }
        return GenerativeLayer.of("generated", LayerMask.of(Mask.of(new Region(5, 5, 10, 10))), made);
    }

    /// The layer as it is now.
    Layer now(Layer layer) {
        return session.document().find(layer.id()).orElseThrow();
    }

    boolean isVisible(Layer layer) {
        return now(layer).props().visible();
    }

    /// The labels of the steps after opening.
    List<String> steps() {
        return session.history().steps().stream().skip(1).map(Step::label).toList();
    }

    /// The tree as `ground patch plant(stem leaf) sky`, from the bottom up.
    String tree() {
        return text(session.document().layers());
    }

    Region selected() {
        return session.document().selection().map(Mask::bounds).orElse(Region.EMPTY);
    }

    static void press(Component component, int held, int x, int y) {
        send(component, MouseEvent.MOUSE_PRESSED, held | LEFT, x, y, 1);
    }

    static void drag(Component component, int held, int x, int y) {
        send(component, MouseEvent.MOUSE_DRAGGED, held | LEFT, x, y, 0);
    }

    static void release(Component component, int held, int x, int y) {
        send(component, MouseEvent.MOUSE_RELEASED, held, x, y, 1);
    }

    static void click(Component component, int held, int x, int y) {
        press(component, held, x, y);
        release(component, held, x, y);
        send(component, MouseEvent.MOUSE_CLICKED, held, x, y, 1);
    }

    static void doubleClick(Component component, int x, int y) {
        click(component, 0, x, y);
        press(component, 0, x, y);
        release(component, 0, x, y);
        send(component, MouseEvent.MOUSE_CLICKED, 0, x, y, 2);
    }

    /// Runs what a key is bound to in a component.
    static void key(JComponent component, String stroke) {
        Object action = component.getInputMap().get(KeyStroke.getKeyStroke(stroke));
        component
                .getActionMap()
                .get(action)
                .actionPerformed(new ActionEvent(component, ActionEvent.ACTION_PERFORMED, stroke));
    }

    /// Presses a button with the old-style modifiers that buttons report.
    static void push(AbstractButton button, int modifiers) {
        ActionEvent event = new ActionEvent(button, ActionEvent.ACTION_PERFORMED, "", modifiers);
        for (var listener : button.getActionListeners()) {
            listener.actionPerformed(event);
        }
    }

    /// The component of a name inside another.
    static <T extends Component> T find(Container inside, Class<T> type, String name) {
        return search(inside, type, name).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static <T extends Component> Optional<T> search(Container inside, Class<T> type, String name) {
        for (Component child : inside.getComponents()) {
            if (type.isInstance(child) && name.equals(child.getName())) {
                return Optional.of(type.cast(child));
            }
            Optional<T> deeper =
                    child instanceof Container container ? search(container, type, name) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private static void send(Component component, int id, int modifiers, int x, int y, int clicks) {
        component.dispatchEvent(new MouseEvent(
                component,
                id,
                0,
                modifiers,
                x,
                y,
                clicks,
                false,
                id == MouseEvent.MOUSE_DRAGGED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1));
    }

    private static PixelLayer pixels(String name, Region area) {
        return PixelLayer.of(name, Raster.filled(area, Rgba16.WHITE));
    }

    private static String text(List<Layer> layers) {
        return String.join(
                " ",
                layers.stream()
                        .map(layer -> layer.props().name()
                                + (layer instanceof GroupLayer group ? "(" + text(group.children()) + ")" : ""))
                        .toList());
    }
}
