package inlay.app.shell.files;

import inlay.app.settings.Preferences;
import inlay.app.settings.Settings;
import inlay.editor.format.Limits;

/// How large a picture may be, as the user set it.
record FileLimits(Settings settings) {
    Limits now() {
        return Limits.standard().withPixels(settings.get(Preferences.KEY).megapixelLimit() * 1_000_000L);
    }
}
