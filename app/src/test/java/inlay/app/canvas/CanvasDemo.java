package inlay.app.canvas;

import inlay.app.canvas.overlay.ContextBox;
import inlay.app.canvas.overlay.JobPreview;
import inlay.app.theme.StyleClass;
import inlay.app.theme.Theme;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.PaintTarget;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.edit.Session;
import inlay.editor.raster.Region;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/// Shows a photograph on a canvas, to be looked at and played with: the file, then `theme=light`, `zoom=8`,
/// `select=yes`, `rulers=yes`, `mask=yes`, `job=0.4`, `scale=3` in any order.
final class CanvasDemo {
    private CanvasDemo() {}

    static void main(String[] arguments) throws IOException {
        Map<String, String> wishes = Arrays.stream(arguments)
                .skip(1)
                .map(argument -> argument.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Document photograph = Photographs.document(
                ImageIO.read(new File(arguments[0])), Integer.parseInt(wishes.getOrDefault("scale", "1")));
        SwingUtilities.invokeLater(() -> show(photograph, wishes));
    }

    private static void show(Document photograph, Map<String, String> wishes) {
        (wishes.containsKey("theme") ? Theme.LIGHT : Theme.DARK).install();
        Region oval = new Region(
                photograph.width() / 4,
                photograph.height() / 3,
                photograph.width() * 2 / 5,
                photograph.height() * 2 / 5);
        Document shown = wishes.containsKey("select")
                ? photograph.withSelection(Optional.of(Photographs.ellipse(oval)))
                : photograph;
        OpenDocument document = new OpenDocument(new Session(shown, "Open"), Optional.empty(), "coffee.inlay");
        ViewOptions options = new ViewOptions();
        CanvasView view =
                new CanvasView(document, new Toolbox(Tools.slots(Expander.none()), ToolMemory.none()), options);
        if (wishes.containsKey("rulers")) {
            options.toggle(ViewOptions.Item.RULERS);
        }
        FloatingBar bar = new FloatingBar(controls());
        bar.setVisible(wishes.containsKey("select"));
        view.setFloatingBar(bar);
        if (wishes.containsKey("select")) {
            view.contextBox()
                    .propose(new ContextBox.Proposal(
                            oval.grow(photograph.height() / 8), oval, box -> "downscaled to 1024"));
        }
        if (wishes.containsKey("mask")) {
            document.setPaintTarget(PaintTarget.QUICK_MASK);
        }
        if (wishes.containsKey("job")) {
            view.setJobs(List.of(new JobPreview(oval, Double.parseDouble(wishes.get("job")), Optional.empty())));
        }
        JFrame frame = new JFrame("Canvas");
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.add(new CanvasPane(view));
        frame.setSize(new Dimension(1240, 800));
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        if (wishes.containsKey("zoom")) {
            document.setViewport(new Viewport(
                    Double.parseDouble(wishes.get("zoom")), photograph.width() * 0.42, photograph.height() * 0.45));
        }
    }

    private static JPanel controls() {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
        row.add(new JTextField("blue ceramic cup with steam", 24));
        for (String label : List.of("3", "Fill", "Content-aware")) {
            row.add(new JButton(label));
        }
        Component generate = StyleClass.style(new JButton("Generate"), StyleClass.ACCENT);
        row.add(generate);
        return row;
    }
}
