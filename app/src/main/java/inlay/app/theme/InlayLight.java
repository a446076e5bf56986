package inlay.app.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.List;

/// The light look and feel: the roles of the dark one in light greys, with the same coral accent.
/// Its colours are in `InlayLight.properties`, the measures it shares with [InlayDark] in `InlayShape.properties`.
public final class InlayLight extends FlatLightLaf {
    @Override
    public String getName() {
        return "Inlay Light";
    }

    @Override
    public String getDescription() {
        return "Neutral light grays with a coral accent";
    }

    @Override
    protected List<Class<?>> getLafClassesForDefaultsLoading() {
        return List.of(FlatLaf.class, FlatLightLaf.class, InlayShape.class, InlayLight.class);
    }
}
