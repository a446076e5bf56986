package inlay.app.shell.dialog;

import inlay.app.platform.Version;
import inlay.app.theme.ApplicationIcon;
import inlay.app.theme.StyleClass;
import java.awt.Window;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Says what this program is.
public record AboutDialog(Window owner) {
    private static final int MARK = 3;

    public void show() {
        JPanel content = new JPanel(new MigLayout("insets 0, gap 16 4, wrap", "[][]"));
        content.add(new JLabel(new ImageIcon(ApplicationIcon.images().get(MARK))), "spany 5, top");
        content.add(StyleClass.style(new JLabel("Inlay " + Version.current()), StyleClass.TITLE));
        content.add(new JLabel("A layered raster editor with generative tools that run on your own machine."));
        content.add(StyleClass.style(new JLabel("Nothing leaves this machine."), StyleClass.SECONDARY));
        content.add(
                StyleClass.style(
                        new JLabel("Java " + Runtime.version().feature() + " on " + System.getProperty("os.name")
                                + " · Apache License 2.0"),
                        StyleClass.CAPTION),
                "gaptop 8");
        FormDialog.tell(owner, "About Inlay", content);
    }
}
