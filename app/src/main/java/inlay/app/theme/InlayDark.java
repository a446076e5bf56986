package inlay.app.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import java.util.List;

/// The dark look and feel, the default: neutral greys, so that colour belongs to the picture, and one coral accent.
/// Its colours are in `InlayDark.properties`, the measures it shares with [InlayLight] in `InlayShape.properties`.
public final class InlayDark extends FlatDarkLaf {
    @Override
    public String getName() {
        return "Inlay Dark";
    }

    @Override
    public String getDescription() {
        return "Neutral dark grays with a coral accent";
    }

    @Override
    protected List<Class<?>> getLafClassesForDefaultsLoading() {
        return List.of(FlatLaf.class, FlatDarkLaf.class, InlayShape.class, InlayDark.class);
    }
}
