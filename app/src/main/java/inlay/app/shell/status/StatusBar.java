package inlay.app.shell.status;

import inlay.app.generate.Generator;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.ActiveDocument;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.edit.Change;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Zoom, canvas size, depth and profile of the document in front; what the pointer is over; a hint; work under way.
public final class StatusBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final ZoomField zoom;
    private final JLabel size = caption("status.size");
    private final JLabel profile = caption("status.profile");
    private final PointerReadout pointer = new PointerReadout();
    private final JLabel hint = caption("status.hint");
    private final ProgressReadout progress;
    private String toolHint = "";
    private String sentence = "";

    public StatusBar(Workspace workspace, Toolbox toolbox, BackgroundWork work, Generator generator) {
        super(new MigLayout("insets 3 8 3 12, gap 16, fillx, hidemode 3", "", "[22!]"));
        this.workspace = workspace;
        this.zoom = new ZoomField(workspace);
        this.progress = new ProgressReadout(work, generator.queue());
        setName("status");
        add(zoom, "w 64!");
        add(size);
        add(profile);
        add(pointer);
        add(hint, "growx, pushx, wmin 0");
        add(progress);
        add(device());
        ActiveDocument.follow(workspace, new Follower());
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void toolChanged(CanvasTool<?> active) {
                showTool(active);
            }
        });
        showTool(toolbox.active());
    }

    /// Shows a sentence until another one comes; an empty one gives the place back to the tool's hint.
    public void hint(String text) {
        sentence = text;
        showHint();
    }

    /// Shows the jobs that wait.
    public void showQueue() {
        progress.showQueue();
    }

    public PointerReadout pointer() {
        return pointer;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, ThemeColor.LINE.color()));
    }

    private void showTool(CanvasTool<?> tool) {
        toolHint = tool.face().hint();
        sentence = "";
        showHint();
    }

    private void showHint() {
        String shown = sentence.isEmpty() && workspace.active().isPresent() ? toolHint : sentence;
        hint.setText(shown);
        hint.setToolTipText(shown.isEmpty() ? null : shown);
    }

    /// What the engines run on.
    private static JLabel device() {
        JLabel device = caption("status.device");
        device.setText("CPU · " + Runtime.getRuntime().availableProcessors() + " cores");
        device.setToolTipText("Generation runs on this machine's processor");
        return device;
    }

    private static JLabel caption(String name) {
        JLabel label = StyleClass.style(new JLabel(), StyleClass.CAPTION);
        label.setName(name);
        return label;
    }

    private void update() {
        workspace.active().ifPresent(open -> {
            Document document = open.session().shown();
            size.setText(document.width() + " × " + document.height() + " px");
            profile.setText("16 bit · " + document.profile().name());
            zoom.show(open.viewport().zoom());
        });
    }

    /// Follows the document in front.
    private final class Follower implements ActiveDocument.Follower {
        @Override
        public void switched(Optional<OpenDocument> document) {
            zoom.setVisible(document.isPresent());
            size.setVisible(document.isPresent());
            profile.setVisible(document.isPresent());
            pointer.show(Optional.empty());
            showHint();
            update();
        }

        @Override
        public void viewportChanged() {
            update();
        }

        @Override
        public void changed(Change change) {
            if (change.canvas() || change.before().profile() != change.after().profile()) {
                update();
            }
        }
    }
}
