package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.ViewOptions;
import inlay.app.canvas.ViewOptions.Item;
import inlay.app.settings.LengthUnit;
import inlay.app.settings.Preferences;
import inlay.app.settings.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewMemoryTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsShownIsShownAfterTheNextStart() {
        try (Settings settings = Settings.open(folder)) {
            ViewOptions options = followed(settings);
            options.show(Item.RULERS, true);
            options.show(Item.BAR, false);
            options.show(Item.LAYER_MASK, true);
            options.setUnit(LengthUnit.CENTIMETRES);
        }
        try (Settings settings = Settings.open(folder)) {
            ViewOptions options = followed(settings);
            assertThat(options.shows(Item.RULERS)).isTrue();
            assertThat(options.shows(Item.BAR)).isFalse();
            assertThat(options.shows(Item.EXTRAS)).isTrue();
            assertThat(options.shows(Item.LAYER_MASK))
                    .as("only looked at for a moment")
                    .isFalse();
            assertThat(options.unit()).isEqualTo(LengthUnit.CENTIMETRES);
        }
    }

    @Test
    void thePreferencesUnitReachesTheCanvasAtOnce() {
        try (Settings settings = Settings.open(folder)) {
            ViewOptions options = followed(settings);
            settings.update(Preferences.KEY, now -> now.withUnit(LengthUnit.INCHES));
            assertThat(options.unit()).isEqualTo(LengthUnit.INCHES);
            options.setUnit(LengthUnit.MILLIMETRES);
            assertThat(settings.get(Preferences.KEY).unit()).isEqualTo(LengthUnit.MILLIMETRES);
        }
    }

    private static ViewOptions followed(Settings settings) {
        ViewOptions options = new ViewOptions();
        ViewMemory.follow(settings, options);
        return options;
    }
}
