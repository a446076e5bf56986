package inlay.app.shell.documents;

import inlay.app.workspace.OpenDocument;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Documents in words: the tab's title and the zoom.
public final class DocumentTitle {
    private DocumentTitle() {}

    /// Such as `coffee.inlay @ 66.7 % •`, the dot standing for unsaved changes.
    public static String tab(OpenDocument document) {
        return document.title()
                + " @ "
                + zoom(document.viewport().zoom())
                + (document.session().isModified() ? " •" : "");
    }

    /// Such as `66.7 %`, with no more digits than tell something.
    public static String zoom(double zoom) {
        double percent = zoom * 100;
        String pattern = percent < 10 ? "0.##" : percent < 1000 ? "0.#" : "0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(percent) + " %";
    }
}
