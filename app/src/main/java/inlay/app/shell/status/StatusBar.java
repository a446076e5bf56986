package inlay.app.shell.status;

import inlay.app.canvas.ViewOptions;
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
import inlay.editor.document.LayerId;
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
    private final PointerReadout pointer = new PointerReadout(this::length);
    private final HintLabel hint = new HintLabel();
    private final ProgressReadout progress;
    private final transient ViewOptions options;
    private transient CanvasTool<?> tool;
    private String sentence = "";

    /// @param options in what unit lengths are given
    public StatusBar(
            Workspace workspace, Toolbox toolbox, ViewOptions options, BackgroundWork work, Generator generator) {
        super(new MigLayout("insets 3 8 3 12, gap 16, fillx, hidemode 3", "", "[22!]"));
        this.workspace = workspace;
        this.options = options;
        this.tool = toolbox.active();
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
        options.addListener(this::update);
        showHint();
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

    private void showTool(CanvasTool<?> active) {
        tool = active;
        sentence = "";
        showHint();
    }

    private void showHint() {
        hint.show(sentence.isEmpty() ? workspace.active().map(tool::hint).orElse("") : sentence);
    }

    /// A length in pixels as the document in front is measured.
    private String length(double pixels) {
        double resolution = workspace
                .active()
                .map(open -> open.session().shown().resolution())
                .orElse(1.0);
        return options.unit().number(pixels, resolution);
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
            size.setText(length(document.width()) + " × " + length(document.height()) + " "
                    + options.unit().symbol());
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
            if (change.canvas()
                    || change.before().profile() != change.after().profile()
                    || change.before().resolution() != change.after().resolution()) {
                update();
            }
            if (change.structure()) {
                showHint();
            }
        }

        @Override
        public void activeLayerChanged(Optional<LayerId> active) {
            showHint();
        }

        @Override
        public void paintTargetChanged() {
            showHint();
        }
    }
}
