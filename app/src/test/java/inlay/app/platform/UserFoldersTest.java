package inlay.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void followsTheFreedesktopCustomsOnLinux() {
        var folders = UserFolders.of("Linux", HOME, Map.of());
        assertThat(folders.settings()).isEqualTo(HOME.resolve(".config/inlay"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve(".cache/inlay"));
        assertThat(folders.logs()).isEqualTo(HOME.resolve(".local/state/inlay"));
        assertThat(folders.models()).isEqualTo(HOME.resolve(".local/share/inlay/models"));
    }

    @Test
    void environmentMovesTheFoldersOnLinux() {
        var folders = UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/elsewhere", "XDG_CACHE_HOME", ""));
        assertThat(folders.settings()).isEqualTo(Path.of("/elsewhere/inlay"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve(".cache/inlay"));
    }

    @Test
    void usesTheLibraryFolderOnMac() {
        var folders = UserFolders.of("Mac OS X", HOME, Map.of("XDG_CONFIG_HOME", "/ignored"));
        assertThat(folders.settings()).isEqualTo(HOME.resolve("Library/Application Support/Inlay"));
        assertThat(folders.logs()).isEqualTo(HOME.resolve("Library/Logs/Inlay"));
        assertThat(folders.models()).isEqualTo(HOME.resolve("Library/Application Support/Inlay/Models"));
    }

    @Test
    void usesApplicationDataOnWindows() {
        var folders = UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local"));
        assertThat(folders.settings()).isEqualTo(HOME.resolve("AppData/Roaming/Inlay"));
        assertThat(folders.cache()).isEqualTo(Path.of("/local/Inlay/Cache"));
        assertThat(folders.models()).isEqualTo(Path.of("/local/Inlay/Models"));
    }
}
