package inlay.app.theme;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.swing.JComponent;

/// The style classes of the properties files, so that a component is styled by role and a misspelt role does not
/// compile.
public enum StyleClass {
    /// Medium weight text over a group or in a dialog: any text component.
    HEADING("heading"),
    /// A large line for the empty window and for dialogs: any text component.
    TITLE("title"),
    /// 11 px in the secondary colour: captions, second lines, the status bar.
    CAPTION("caption"),
    /// Body size in the secondary colour: names of fields.
    SECONDARY("secondary"),
    /// The one button in a place that does what the place is for, in coral.
    ACCENT("accent"),
    /// A button without a background until the pointer is over it; icons in rows and headers.
    GHOST("ghost"),
    /// A button of the toolbar or of a segmented group.
    TOOL("tool"),
    /// Combo box without border on raised ground, for floating bars.
    RAISED("raised"),
    /// A panel, raised, with corners of 8 px.
    CARD("card"),
    /// A panel that floats over the canvas, with corners of 12 px and a hairline around it.
    FLOATING_BAR("floatingBar"),
    /// A panel with the look of a field, to hold several buttons as one segmented group.
    SEGMENTED("segmented"),
    /// Tabs of open documents: the chosen one runs into the canvas.
    DOCUMENT_TABS("documents"),
    /// A scroll pane without a border, on the ground of the panel.
    PLAIN("plain");

    private final String name;

    StyleClass(String name) {
        this.name = name;
    }

    /// Gives `component` exactly these roles, and returns it.
    public static <C extends JComponent> C style(C component, StyleClass... roles) {
        String names = Arrays.stream(roles).map(role -> role.name).collect(Collectors.joining(" "));
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, names);
        return component;
    }

    /// The class name used in the properties files.
    public String className() {
        return name;
    }
}
