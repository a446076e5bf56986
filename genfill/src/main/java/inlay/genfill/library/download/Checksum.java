package inlay.genfill.library.download;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.identity.FileHasher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/// What the content of a file must add up to.
public sealed interface Checksum {

    boolean matches(Path file, ByteProgress progress) throws IOException;

    /// As people read and compare it.
    String text();

    record Whole(Sha256 hash) implements Checksum {
        @Override
        public boolean matches(Path file, ByteProgress progress) throws IOException {
            return FileHasher.hash(file, progress).equals(hash);
        }

        @Override
        public String text() {
            return "SHA-256 " + hash;
        }
    }

    /// The name that git gives to a small file, SHA-1 of its length and content: all that Hugging Face tells about
    /// files that are not in its large storage. Good against damage, weak against malice.
    ///
    /// @param hex 40 digits in lower case
    record GitBlob(String hex) implements Checksum {
        @Override
        public boolean matches(Path file, ByteProgress progress) throws IOException {
            return HexFormat.of().formatHex(FileHasher.gitBlob(file, progress)).equals(hex);
        }

        @Override
        public String text() {
            return "git " + hex;
        }
    }
}
