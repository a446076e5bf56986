package inlay.app.platform;

/// Tells whoever measures the start that the window can be used, and shows the files it was started with.
///
/// The property `inlay.startup.report` switches it on: with `print` a line goes to standard output, with `exit` the
/// process ends as well, which is how the build trains the class archive.
public final class StartupReport {
    /// The line printed once everything has been painted and answers.
    public static final String READY = "Inlay is ready.";

    private StartupReport() {}

    /// To be called once, after the full painting of the main window with its first document, if there is one.
    public static void painted() {
        switch (System.getProperty("inlay.startup.report", "")) {
            case "print" -> System.out.println(READY);
            case "exit" -> Runtime.getRuntime().exit(0);
            default -> {}
        }
    }
}
