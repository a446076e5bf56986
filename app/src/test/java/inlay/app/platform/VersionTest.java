package inlay.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void isWrittenInByTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+");
    }
}
