package inlay.app.shell.generation;

import inlay.app.generate.Denoising;
import inlay.app.generate.GenerateForm;
import inlay.app.settings.SettingKey;
import inlay.app.settings.Settings;

/// Keeps what is asked of engines that denoise from one start to the next.
public final class DenoisingMemory {
    public static final SettingKey<Denoising> KEY = new SettingKey<>("denoising", Denoising.STANDARD);

    private DenoisingMemory() {}

    /// Asks for what was asked for last, and remembers every change from now on.
    public static void follow(Settings settings, GenerateForm form) {
        form.setDenoising(settings.get(KEY));
        form.addListener(() -> settings.put(KEY, form.denoising()));
    }
}
