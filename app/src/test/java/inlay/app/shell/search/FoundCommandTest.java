package inlay.app.shell.search;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundCommandTest {
    private static final Command NEW = command("layer.new", "New Layer…");
    private static final Command GROUP = command("layer.group", "Group Layers");
    private static final Command FORWARD = command("layer.forward", "Bring Forward");
    private static final Command GROW = command("select.grow", "Grow…").enabledWhen(() -> false);
    private static final Command UNDO = command("edit.undo", "Undo").captioned(() -> "Undo Brush Stroke");
    private static final List<Menu> MENUS = List.of(
            Menu.of("Layer", NEW, MenuEntry.SEPARATOR, GROUP, Menu.of("Arrange", FORWARD)),
            Menu.of("Select", GROW),
            Menu.of("Edit", UNDO));

    private static Command command(String id, String label) {
        return Command.of(id, label, "", () -> {});
    }

    private static List<Command> search(String query) {
        return FoundCommand.in(MENUS, query).stream().map(FoundCommand::command).toList();
    }

    @Test
    void anEmptyQueryFindsEverythingWhatCanRunFirst() {
        assertThat(search("")).containsExactly(NEW, GROUP, FORWARD, UNDO, GROW);
    }

    @Test
    void theBestMatchComesFirstButNeverBeforeWhatCanRun() {
        assertThat(search("gro")).containsExactly(GROUP, GROW);
    }

    @Test
    void aQueryMayNameTheMenuToo() {
        assertThat(search("arrange bring")).containsExactly(FORWARD);
        assertThat(FoundCommand.in(MENUS, "arrange bring").getFirst().path()).isEqualTo("Layer › Arrange");
    }

    @Test
    void lettersFromHereAndThereAreNoMatch() {
        assertThat(search("xyz")).isEmpty();
        assertThat(search("lu")).isEmpty();
    }

    @Test
    void aCommandIsFoundByWhatItIsCalledNow() {
        assertThat(search("brush stroke")).containsExactly(UNDO);
        assertThat(FoundCommand.in(MENUS, "undo").getFirst().label()).isEqualTo("Undo Brush Stroke");
    }

    @Test
    void theMatchedLettersAreThoseOfTheLabelEvenWhenTheMenuMatchedToo() {
        FoundCommand found = FoundCommand.in(MENUS, "arrange bring").getFirst();
        assertThat(found.match().matched().stream()).containsExactly(0, 1, 2, 3, 4);
    }
}
