package inlay.app.shell.search;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A command with the menus that lead to it.
///
/// @param label   as things stand now
/// @param path    such as `Layer › Arrange`
/// @param enabled whether it could run when the search was made
record FoundCommand(Command command, String label, String path, FuzzyMatch match, boolean enabled) {
    private static final int PATH_PENALTY = 20;

    /// The commands of all menus that answer a query, the best first; those that cannot run now come after those that
    /// can.
    static List<FoundCommand> in(List<Menu> menus, String query) {
        List<FoundCommand> found = new ArrayList<>();
        menus.forEach(menu -> collect(menu, menu.label(), query, found));
        found.sort(Comparator.comparing((FoundCommand one) -> !one.enabled).thenComparing(one -> -one.match.score()));
        return found;
    }

    private static void collect(Menu menu, String path, String query, List<FoundCommand> found) {
        for (MenuEntry entry : menu.entries().get()) {
            switch (entry) {
                case Command command -> {
                    String label = command.caption().get();
                    match(query, path, label)
                            .ifPresent(match -> found.add(new FoundCommand(
                                    command,
                                    label,
                                    path,
                                    match,
                                    command.enabled().getAsBoolean())));
                }
                case Menu submenu -> collect(submenu, path + " › " + submenu.label(), query, found);
                case MenuEntry.Separator separator -> {}
            }
        }
    }

    /// The label alone counts first; with the menus before it, a query may name both, but not with letters from here
    /// and there.
    private static Optional<FuzzyMatch> match(String query, String path, String label) {
        return FuzzyMatch.of(query, label).or(() -> FuzzyMatch.of(query, path + " " + label)
                .filter(whole -> whole.score() > PATH_PENALTY)
                .map(whole -> new FuzzyMatch(
                        whole.score() - PATH_PENALTY,
                        whole.matched().get(path.length() + 1, path.length() + 1 + label.length()))));
    }
}
