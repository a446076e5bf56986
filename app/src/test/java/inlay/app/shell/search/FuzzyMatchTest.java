package inlay.app.shell.search;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
    private final Menu layer = Menu.of(
            "Layer",
            command("Merge Down"),
            command("Merge Visible"),
            MenuEntry.SEPARATOR,
            Menu.of("Layer Mask", command("Reveal All"), command("Hide All")),
            command("Flatten Image"));
    private final Menu view = Menu.of("View", command("Rulers"), command("Pixel Grid"), command("100%"));

    @Test
    void lettersMustAppearInOrder() {
        assertThat(FuzzyMatch.of("mgv", "Merge Visible")).isPresent();
        assertThat(FuzzyMatch.of("vm", "Merge Visible")).isEmpty();
        assertThat(FuzzyMatch.of("", "Anything"))
                .hasValueSatisfying(match -> assertThat(match.score()).isZero());
    }

    @Test
    void wordStartsAreTakenBeforeLettersInside() {
        BitSet matched = FuzzyMatch.of("mv", "Merge Visible").orElseThrow().matched();
        assertThat(matched.stream()).containsExactly(0, 6);
    }

    @Test
    void takingAWordStartNeverLosesTheRest() {
        assertThat(FuzzyMatch.of("ime", "Image Resize")).isPresent();
        assertThat(FuzzyMatch.of("rulers", "Rulers").orElseThrow().matched().cardinality())
                .isEqualTo(6);
    }

    @Test
    void aBeginningIsBetterThanInitialsAndThoseBetterThanScatteredLetters() {
        int beginning = score("merge", "Merge Down");
        int initials = score("md", "Merge Down");
        int scattered = score("eo", "Merge Down");
        assertThat(beginning).isGreaterThan(initials);
        assertThat(initials).isGreaterThan(scattered);
    }

    @Test
    void theSearchListsTheBestFirstAndNamesTheWay() {
        List<FoundCommand> found = FoundCommand.in(List.of(layer, view), "merge v");
        assertThat(found.getFirst().command().label()).isEqualTo("Merge Visible");
        assertThat(found.getFirst().path()).isEqualTo("Layer");
    }

    @Test
    void aQueryMayNameTheMenu() {
        List<FoundCommand> found = FoundCommand.in(List.of(layer, view), "mask rev");
        assertThat(found).first().satisfies(first -> {
            assertThat(first.command().label()).isEqualTo("Reveal All");
            assertThat(first.path()).isEqualTo("Layer › Layer Mask");
            assertThat(first.match().matched().stream()).containsExactly(0, 1, 2);
        });
    }

    @Test
    void whatCannotRunNowComesLast() {
        Menu menu = Menu.of("Edit", command("Undo").enabledWhen(() -> false), command("Unusual Undertaking"));
        assertThat(FoundCommand.in(List.of(menu), "und"))
                .extracting(found -> found.command().label())
                .containsExactly("Unusual Undertaking", "Undo");
    }

    @Test
    void anEmptyQueryListsEverything() {
        assertThat(FoundCommand.in(List.of(layer, view), "")).hasSize(8);
    }

    private static int score(String query, String text) {
        return FuzzyMatch.of(query, text).orElseThrow().score();
    }

    private static Command command(String label) {
        return Command.of(label, label, "", () -> {});
    }
}
