package inlay.app.tools.color;

import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The colour that is being chosen, in both forms: what the parts of the dialog share. For the event thread.
///
/// Hue and saturation outlast a visit to grey or black, which have none.
final class ColorChoice {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Rgba16 color;
    private Hsb hsb;

    ColorChoice(Rgba16 first) {
        this.color = first.withAlpha(65535);
        this.hsb = Hsb.of(first);
    }

    Rgba16 color() {
        return color;
    }

    Hsb hsb() {
        return hsb;
    }

    void setHsb(Hsb value) {
        if (!value.equals(hsb)) {
            hsb = value;
            color = value.color();
            listeners.forEach(Runnable::run);
        }
    }

    void setColor(Rgba16 value) {
        if (!value.equals(color)) {
            Hsb found = Hsb.of(value);
            Hsb saturated = found.brightness() == 0 ? found.withSaturation(hsb.saturation()) : found;
            hsb = saturated.saturation() == 0 || found.brightness() == 0 || found.saturation() == 0
                    ? saturated.withHue(hsb.hue())
                    : saturated;
            color = value;
            listeners.forEach(Runnable::run);
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
