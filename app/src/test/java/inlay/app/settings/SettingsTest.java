package inlay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import inlay.app.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void aFreshInstallationHasDefaultsAndWritesNothing() {
        try (Settings settings = Settings.open(folder.resolve("new"))) {
            assertThat(settings.get(Preferences.KEY)).isEqualTo(Preferences.KEY.defaults());
            assertThat(settings.notice()).isEmpty();
        }
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void whatWasPutIsThereAfterTheNextStart() {
        try (Settings settings = Settings.open(folder)) {
            settings.update(Preferences.KEY, preferences -> preferences.withTheme(Theme.LIGHT));
            settings.put(WindowPlace.KEY, new WindowPlace(10, 20, 1280, 800, true));
            settings.tools().put("brush.size", "12.5");
        }
        try (Settings settings = Settings.open(folder)) {
            assertThat(settings.get(Preferences.KEY).theme()).isEqualTo(Theme.LIGHT);
            assertThat(settings.get(WindowPlace.KEY)).isEqualTo(new WindowPlace(10, 20, 1280, 800, true));
            assertThat(settings.tools().get("brush.size")).contains("12.5");
            assertThat(settings.tools().get("brush.flow")).isEmpty();
        }
    }

    @Test
    void whoeverListensHearsOfChangesOfItsKeyOnly() {
        List<LengthUnit> heard = new ArrayList<>();
        try (Settings settings = Settings.open(folder)) {
            settings.onChange(
                    Preferences.KEY,
                    () -> heard.add(settings.get(Preferences.KEY).unit()));
            settings.put(WindowPlace.KEY, new WindowPlace(1, 2, 3, 4, false));
            settings.update(Preferences.KEY, now -> now.withUnit(LengthUnit.INCHES));
            settings.update(Preferences.KEY, now -> now.withUnit(LengthUnit.INCHES));
        }
        assertThat(heard).containsExactly(LengthUnit.INCHES);
    }

    @Test
    void whatThisVersionDoesNotKnowStaysInTheFile() throws IOException {
        write("""
                {"future": {"answer": 42}, "window": {"x": 1, "y": 2, "width": 3, "height": 4, "screen": "left"}}""");
        try (Settings settings = Settings.open(folder)) {
            settings.update(WindowPlace.KEY, place -> new WindowPlace(place.x(), place.y(), 30, 40, false));
        }
        assertThat(read()).contains("\"answer\" : 42", "\"screen\" : \"left\"", "\"width\" : 30");
    }

    @Test
    void whatAnOlderFileLacksComesFromTheDefaults() throws IOException {
        write("{\"preferences\": {\"theme\": \"LIGHT\"}}");
        try (Settings settings = Settings.open(folder)) {
            assertThat(settings.get(Preferences.KEY))
                    .isEqualTo(Preferences.KEY.defaults().withTheme(Theme.LIGHT));
        }
    }

    @Test
    void aValueThatMakesNoSenseGivesWayToTheDefaults() throws IOException {
        write("{\"preferences\": {\"theme\": \"PLAID\"}, \"dock\": 7}");
        try (Settings settings = Settings.open(folder)) {
            assertThat(settings.get(Preferences.KEY)).isEqualTo(Preferences.KEY.defaults());
            assertThat(settings.get(DockLayout.KEY)).isEqualTo(DockLayout.KEY.defaults());
        }
    }

    @Test
    void aDamagedFileIsPutAsideWithANotice() throws IOException {
        write("{\"preferences\": {\"theme\":");
        try (Settings settings = Settings.open(folder)) {
            assertThat(settings.notice())
                    .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("The settings were damaged"));
            settings.put(Preferences.KEY, Preferences.KEY.defaults().withTheme(Theme.LIGHT));
        }
        assertThat(read()).contains("LIGHT");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("settings-damaged-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(Files.readString(aside)).isEqualTo("{\"preferences\": {\"theme\":"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsComplainedAboutInASentence() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
        List<String> complaints = new ArrayList<>();
        try (Settings settings = Settings.open(blocked.resolve("inlay"))) {
            settings.setComplaints(complaints::add);
            settings.put(Preferences.KEY, Preferences.KEY.defaults().withTheme(Theme.LIGHT));
        }
        assertThat(complaints).singleElement().asString().startsWith("The settings could not be saved in");
    }

    @Test
    void aBurstOfChangesEndsWithTheLastOneAndNoLeftovers() throws IOException {
        try (Settings settings = Settings.open(folder)) {
            for (int x = 0; x < 200; x++) {
                settings.put(WindowPlace.KEY, new WindowPlace(x, 0, 100, 100, false));
            }
        }
        assertThat(read()).contains("\"x\" : 199");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("settings.json"));
        }
    }

    @Test
    void valuesBecomeJsonOnTheThreadOfTheWriterAlone() throws IOException {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        SettingKey<Watched> key = new SettingKey<>("watched", new Watched("", threads));
        try (Settings settings = Settings.open(folder)) {
            settings.put(key, new Watched("new", threads));
            settings.get(key);
        }
        assertThat(read()).contains("\"text\" : \"new\"");
        assertThat(threads).containsExactly("settings");
    }

    @Test
    void aValueIsReadOnce() throws IOException {
        write("{\"window\": {\"x\": 1, \"y\": 2, \"width\": 3, \"height\": 4}}");
        try (Settings settings = Settings.open(folder)) {
            assertThat(settings.get(WindowPlace.KEY))
                    .isEqualTo(new WindowPlace(1, 2, 3, 4, false))
                    .isSameAs(settings.get(WindowPlace.KEY));
        }
    }

    /// Notes which threads ask for its text.
    public record Watched(String text, @JsonIgnore Set<String> threads) {
        @Override
        public String text() {
            threads.add(Thread.currentThread().getName());
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Watched watched && watched.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private void write(String json) throws IOException {
        Files.writeString(folder.resolve("settings.json"), json);
    }

    private String read() throws IOException {
        return Files.readString(folder.resolve("settings.json"));
    }
}
