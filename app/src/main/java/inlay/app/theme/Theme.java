package inlay.app.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.extras.FlatAnimatedLafChange;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/// The themes a user can choose from.
public enum Theme {
    DARK("Dark", InlayDark::new),
    LIGHT("Light", InlayLight::new);

    private static final int SMALLEST_BODY_TEXT = 12;

    private final String title;
    private final Supplier<FlatLaf> lookAndFeel;

    Theme(String title, Supplier<FlatLaf> lookAndFeel) {
        this.title = title;
        this.lookAndFeel = lookAndFeel;
    }

    /// The name shown to the user.
    public String title() {
        return title;
    }

    /// Makes this the look of every component created from now on. Before the first component this may happen on any
    /// thread, and should on another than the event thread: it takes a tenth of a second; later only there.
    ///
    /// @throws IllegalStateException when the look and feel cannot be set up
    public void install() {
        registerFonts();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatInterFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        if (!FlatLaf.setup(lookAndFeel.get())) {
            throw new IllegalStateException("The " + title.toLowerCase(Locale.ROOT)
                    + " theme could not be loaded: its properties files are missing or damaged.");
        }
        keepBodyTextReadable();
        FontUtils.loadFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
    }

    /// Only the styles that the window uses, each family when first asked for: registering every style of Inter is a
    /// noticeable part of the start.
    private static void registerFonts() {
        FontUtils.registerFontFamilyLoader(FlatInterFont.FAMILY, () -> {
            FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR);
            FlatInterFont.installStyle(FlatInterFont.STYLE_BOLD);
        });
        FontUtils.registerFontFamilyLoader(
                FlatInterFont.FAMILY_LIGHT, () -> FlatInterFont.installStyle(FlatInterFont.STYLE_LIGHT));
        FontUtils.registerFontFamilyLoader(
                FlatInterFont.FAMILY_SEMIBOLD, () -> FlatInterFont.installStyle(FlatInterFont.STYLE_SEMIBOLD));
    }

    /// FlatLaf scales text with the desktop's own font, which is 10 pixels where there is no desktop to ask.
    private static void keepBodyTextReadable() {
        Font body = UIManager.getFont("defaultFont");
        if (body.getSize() < SMALLEST_BODY_TEXT) {
            UIManager.put("defaultFont", new FontUIResource(body.deriveFont((float) SMALLEST_BODY_TEXT)));
        }
    }

    /// Changes the look of all open windows to this theme, with a short cross-fade; on the event thread.
    public void switchTo() {
        FlatAnimatedLafChange.showSnapshot();
        install();
        FlatLaf.updateUI();
        FlatAnimatedLafChange.hideSnapshotWithAnimation();
    }
}
