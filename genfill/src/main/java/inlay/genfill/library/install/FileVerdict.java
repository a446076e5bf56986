package inlay.genfill.library.install;

import inlay.genfill.library.Sha256;
import java.nio.file.Path;

/// What came out of reading a file from beginning to end.
///
/// @param hash of what is there now
public record FileVerdict(Path file, Finding finding, Sha256 hash) {

    public enum Finding {
        AS_INSTALLED("as it was installed"),
        AS_NAMED("as Hugging Face's cache names it"),
        AS_BEFORE("as when it was last read"),
        NOTED("nothing to compare with, noted for the next time"),
        CHANGED("CHANGED or damaged");

        private final String title;

        Finding(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public boolean sound() {
        return finding != Finding.CHANGED;
    }
}
