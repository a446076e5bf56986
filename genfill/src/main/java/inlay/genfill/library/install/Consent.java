package inlay.genfill.library.install;

import inlay.genfill.library.known.Licence;
import java.time.Instant;

/// Somebody was shown the terms and agreed to them. Without it nothing is installed.
public record Consent(Licence licence, Instant given) {}
