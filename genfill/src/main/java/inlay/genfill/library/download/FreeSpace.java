package inlay.genfill.library.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Room on the disk, of which some is left to others.
@FunctionalInterface
interface FreeSpace {

    long RESERVE = 256L << 20;

    /// Bytes that may still be written where `folder` lies.
    long usable(Path folder) throws IOException;

    static FreeSpace ofDisk() {
        return folder -> Files.getFileStore(folder).getUsableSpace();
    }

    /// @return bytes there is room for
    /// @throws DownloadException if `needed` are more
    default long check(Path target, long needed) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        long room = Math.max(0, usable(folder) - RESERVE);
        if (needed > room) {
            throw new DownloadException(String.format(
                    Locale.ROOT,
                    "“%s” needs %.1f GB, and there is room for %.1f GB in %s.",
                    target.getFileName(),
                    needed / 1e9,
                    room / 1e9,
                    folder));
        }
        return room;
    }
}
