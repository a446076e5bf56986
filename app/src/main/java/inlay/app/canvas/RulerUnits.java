package inlay.app.canvas;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.app.settings.LengthUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The units that a ruler's menu offers.
final class RulerUnits {
    private RulerUnits() {}

    static List<MenuEntry> of(ViewOptions options) {
        return Arrays.stream(LengthUnit.values())
                .<MenuEntry>map(unit -> Command.of(
                                "ruler." + unit.name().toLowerCase(Locale.ROOT),
                                unit.title(),
                                "",
                                () -> options.setUnit(unit))
                        .checkedWhen(() -> options.unit() == unit))
                .toList();
    }
}
