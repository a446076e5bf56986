package inlay.app.shell.generation;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.ViewOptions;
import inlay.app.generate.EngineChoices;
import inlay.app.generate.EngineRoster;
import inlay.app.generate.Generator;
import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.awt.EventQueue;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContextProposalTest {
    private final Workspace workspace = new Workspace();
    private final Generator generator =
            Generator.with(new EngineRoster(EngineChoices.builtIn()), "Inlay test", EventQueue::invokeLater);
    private final Session session = new Session(Document.ofSize(2000, 1500), "New");
    private CanvasView view;

    @BeforeEach
    void open() {
        EventThread.run(() -> {
            Theme.DARK.install();
            OpenDocument document = new OpenDocument(session, Optional.empty(), "test");
            Toolbox toolbox = new Toolbox(Tools.slots(Expander.none()), ToolMemory.none());
            view = new CanvasView(document, toolbox, new ViewOptions());
            workspace.open(document);
            ContextProposal.follow(workspace, generator, () -> Optional.of(view))
                    .attach(view);
        });
    }

    @AfterEach
    void close() {
        EventThread.run(view::dispose);
        generator.queue().close();
    }

    @Test
    void aSelectionHasABoxThatSaysHowItWouldBeMade() {
        select(new Region(900, 700, 200, 100));
        EventThread.run(() -> {
            Region box = view.contextBox().region().orElseThrow();
            assertThat(box.contains(new Region(900, 700, 200, 100))).isTrue();
            String engine = generator.form().engine().id();
            assertThat(view.contextBox().caption())
                    .contains("context " + box.width() + " × " + box.height() + " px · "
                            + generator.planner().manner(engine, box));
        });
    }

    @Test
    void withoutASelectionThereIsNone() {
        select(new Region(900, 700, 200, 100));
        EventThread.run(() -> session.apply(SelectionEdits.none()));
        assertThat(EventThread.get(() -> view.contextBox().region())).isEmpty();
    }

    @Test
    void aBoxThatTheUserChoseIsWhatTheFormAsksFor() {
        select(new Region(900, 700, 200, 100));
        Region chosen = new Region(500, 300, 1000, 900);
        EventThread.run(() -> view.contextBox().choose(chosen));
        assertThat(generator.form().context()).contains(chosen);
        EventThread.run(() -> view.contextBox().reset());
        assertThat(generator.form().context()).isEmpty();
    }

    private void select(Region area) {
        EventThread.run(() -> session.apply(SelectionEdits.select("Marquee", Mask.of(area), Combine.REPLACE)));
    }
}
