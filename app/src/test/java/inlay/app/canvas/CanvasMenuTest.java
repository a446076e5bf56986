package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.command.MenuComponents;
import inlay.app.settings.LengthUnit;
import inlay.app.tools.CanvasTool;
import inlay.app.widget.ScrubField;
import inlay.editor.document.Document;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.brush.Brush;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CanvasMenuTest {
    private final CanvasStage stage = new CanvasStage(Document.ofSize(600, 400), 800, 600);
    private final List<String> run = new ArrayList<>();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aToolsMenuRunsTheProgramsCommands() {
        List<String> items = new ArrayList<>();
        stage.perform(() -> {
            choose("lasso");
            stage.view()
                    .setCommands(
                            id -> Optional.of(Command.of(id, id, "", () -> {})),
                            new MenuComponents(command -> run.add(command.id())));
            JPopupMenu popup = stage.view().menu().popup(Pointer.at(10, 10)).orElseThrow();
            fill(popup);
            Arrays.stream(popup.getComponents())
                    .filter(JMenuItem.class::isInstance)
                    .map(Component::getName)
                    .forEach(items::add);
            ((JMenuItem) popup.getComponent(0)).doClick();
        });
        assertThat(items).contains("select.none", "select.inverse");
        assertThat(run).containsExactly("generate.fill");
    }

    @Test
    void thePopupOfTheBrushSetsAndFollowsItsOptions() {
        stage.perform(() -> {
            choose("brush");
            JPopupMenu popup = stage.view().menu().popup(Pointer.at(10, 10)).orElseThrow();
            popup.getPopupMenuListeners()[0].popupMenuWillBecomeVisible(null);
            ScrubField size = (ScrubField) named(popup, "option.size").orElseThrow();
            size.setText("77 px");
            assertThat(brushOptions().size()).isEqualTo(77);
            CanvasTool<Brush> brush = brush();
            stage.toolbox().setOptions(brush, brushOptions().withSize(33));
            assertThat(size.value()).isEqualTo(33);
            popup.getPopupMenuListeners()[0].popupMenuWillBecomeInvisible(null);
            stage.toolbox().setOptions(brush, brushOptions().withSize(44));
            assertThat(size.value()).as("it follows only while it is open").isEqualTo(33);
            assertThat(named(popup, "option.spacing")).isEmpty();
        });
    }

    @Test
    void rulersOfferTheUnits() {
        stage.perform(() -> {
            List<Command> units = RulerUnits.of(stage.options()).stream()
                    .map(Command.class::cast)
                    .toList();
            assertThat(units).extracting(Command::label).contains("Pixels", "Inches", "Millimetres");
            units.get(1).run().run();
            assertThat(stage.options().unit()).isEqualTo(LengthUnit.INCHES);
            assertThat(units.get(1).checked().orElseThrow().getAsBoolean()).isTrue();
            assertThat(units.get(0).checked().orElseThrow().getAsBoolean()).isFalse();
        });
    }

    private void choose(String tool) {
        stage.toolbox().choose(stage.toolbox().find(tool).orElseThrow());
    }

    /// Items are made when a menu opens, which needs a window.
    private void fill(JPopupMenu popup) {
        try {
            popup.show(stage.view(), 0, 0);
        } catch (java.awt.IllegalComponentStateException noWindow) {
            assertThat(popup.getComponentCount()).isPositive();
        }
    }

    private Brush brushOptions() {
        return stage.toolbox().options(brush());
    }

    @SuppressWarnings("unchecked")
    private CanvasTool<Brush> brush() {
        return (CanvasTool<Brush>) stage.toolbox().find("brush").orElseThrow();
    }

    private static Optional<Component> named(Container inside, String name) {
        for (Component component : inside.getComponents()) {
            if (name.equals(component.getName())) {
                return Optional.of(component);
            }
            if (component instanceof Container container
                    && named(container, name).isPresent()) {
                return named(container, name);
            }
        }
        return Optional.empty();
    }
}
