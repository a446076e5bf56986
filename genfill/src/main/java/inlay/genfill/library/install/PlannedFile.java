package inlay.genfill.library.install;

import inlay.genfill.library.download.Checksum;
import inlay.genfill.library.known.KnownFile;
import java.nio.file.Path;
import java.util.OptionalLong;

/// One file that an installation will get.
///
/// @param bytes empty where neither the table nor the server says
/// @param vouchedBy who says what the content must add up to
public record PlannedFile(KnownFile file, Path target, OptionalLong bytes, Checksum checksum, Voucher vouchedBy) {

    public enum Voucher {
        /// The table that comes with the program.
        TABLE,
        /// The server itself, over an encrypted connection: good against damage on the way.
        SERVER
    }
}
