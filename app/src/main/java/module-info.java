/// The program: windows, canvas, panels, the command line, and the one place where editor and genfill meet.
module inlay.app {
    requires static org.jspecify;
    requires java.desktop;
    requires inlay.icons;
    requires inlay.editor;
    requires inlay.genfill;
    requires com.formdev.flatlaf;
    requires com.formdev.flatlaf.extras;
    requires com.formdev.flatlaf.fonts.inter;
    requires com.github.weisj.jsvg;
    requires com.miglayout.swing;
    requires info.picocli;
    requires tools.jackson.databind;

    // FlatLaf reads the properties files that lie beside the look and feel classes.
    opens inlay.app.theme to
            com.formdev.flatlaf;
    // The settings are records that are written and read by their components.
    opens inlay.app.settings to
            tools.jackson.databind;
    opens inlay.app.generate to
            tools.jackson.databind;
}
