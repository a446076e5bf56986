package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.editor.edit.Edit;
import inlay.editor.tool.ColorSample;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the right button offers with each tool.
class ToolMenusTest {
    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"marquee.rectangle", "marquee.ellipse", "lasso", "lasso.polygon", "wand", "colorRange"})
    void selectionToolsOfferWhatIsDoneWithSelections(String tool) {
        desk.with(tool);
        assertThat(ids(menuAt(10, 10))).contains("generate.fill", "select.none", "select.inverse", "select.feather");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand", "zoom"})
    void viewToolsOfferZooms(String tool) {
        desk.with(tool);
        List<MenuEntry> menu = menuAt(10, 10);
        assertThat(ids(menu)).startsWith("view.fit", "view.actualPixels");
        assertThat(menu).contains(MenuEntry.SEPARATOR);
    }

    @Test
    void moveOffersTheLayersUnderThePointerAndChoosesOne() {
        desk.with("move");
        assertThat(labels(menuAt(120, 70))).containsExactly("Patch", "Ground");
        assertThat(labels(menuAt(10, 10))).containsExactly("Ground");
        Command ground = commands(menuAt(120, 70)).getLast();
        assertThat(ground.checked().orElseThrow().getAsBoolean()).isFalse();
        ground.run().run();
        assertThat(desk.session.activeLayerId()).contains(desk.ground.id());
        assertThat(ground.checked().orElseThrow().getAsBoolean()).isTrue();
    }

    @Test
    void moveLeavesOutHiddenLayers() {
        desk.session.apply(Edit.named(
                "Hide",
                document -> document.withTree(document.tree()
                        .replace(
                                desk.patch.id(),
                                layer -> layer.withProps(layer.props().withVisible(false))))));
        desk.with("move");
        assertThat(labels(menuAt(120, 70))).containsExactly("Ground");
        assertThat(menuAt(-10, 70)).isEmpty();
    }

    @Test
    void theEyedropperOffersItsSizes() {
        desk.with("eyedropper");
        List<Command> sizes = commands(menuAt(10, 10));
        assertThat(sizes).hasSameSizeAs(ColorSample.Size.values());
        sizes.getLast().run().run();
        assertThat(sizes.getLast().checked().orElseThrow().getAsBoolean()).isTrue();
        assertThat(sizes.getFirst().checked().orElseThrow().getAsBoolean()).isFalse();
    }

    @Test
    void cropOffersItsTwoWords() {
        desk.with("crop");
        assertThat(commands(menuAt(10, 10)))
                .noneMatch(command -> command.enabled().getAsBoolean());
        desk.drag(50, 40, 150, 100);
        List<Command> words = commands(menuAt(10, 10));
        assertThat(words).extracting(Command::label).containsExactly("Crop", "Cancel");
        words.getFirst().run().run();
        assertThat(desk.session.document().width()).isEqualTo(100);
    }

    @Test
    void paintingToolsOfferTheirOptionsInstead() {
        for (String tool : List.of("brush", "eraser", "bucket")) {
            desk.with(tool);
            assertThat(menuAt(10, 10)).as(tool).isEmpty();
            CanvasTool<?> chosen = desk.toolbox.chosen();
            assertThat(chosen.quickOptions()).as(tool).isNotEmpty();
            assertThat(chosen.options().stream().map(ToolOption::id))
                    .containsAll(
                            chosen.quickOptions().stream().map(ToolOption::id).toList());
        }
    }

    @Test
    void inTheMiddleOfAGestureThereIsNoMenu() {
        desk.with("marquee.rectangle").press(Set.of(), 10, 10);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 40, 40));
        assertThat(menuAt(40, 40)).isEmpty();
    }

    @Test
    void commandsThatTheProgramDoesNotKnowAreLeftOut() {
        ToolContext bare = new Desk() {
            @Override
            public Optional<Command> command(String id) {
                return id.equals("known") ? super.command(id) : Optional.empty();
            }
        };
        assertThat(ids(bare.commands("known", "unknown"))).containsExactly("known");
    }

    private List<MenuEntry> menuAt(double x, double y) {
        Pointer pointer = Desk.pointer(Set.of(), Button.SECONDARY, x, y);
        return desk.controller.menu(pointer);
    }

    private static List<Command> commands(List<MenuEntry> menu) {
        return menu.stream()
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .toList();
    }

    private static List<String> ids(List<MenuEntry> menu) {
        return commands(menu).stream().map(Command::id).toList();
    }

    private static List<String> labels(List<MenuEntry> menu) {
        return commands(menu).stream().map(Command::label).toList();
    }
}
