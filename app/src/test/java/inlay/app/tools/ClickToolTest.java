package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.Cursor;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Tools whose one click is computed in the background.
class ClickToolTest {
    private static final Region AREA = new Region(10, 10, 30, 20);

    private final Desk desk = new Desk();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Sample tool = new Sample();
    private Supplier<Edit> outcome = () -> SelectionEdits.select("Sample", Mask.of(AREA), Combine.REPLACE);
    private boolean dropped;

    @Test
    void aClickWaitsAndThenAppliesItsEdit() {
        click(50, 50);
        assertThat(tool.isBusy()).isTrue();
        assertThat(tool.cursor(Pointer.at(50, 50), desk)).isEqualTo(Cursor.getPredefinedCursor(Cursor.WAIT_CURSOR));
        assertThat(desk.sentences).containsExactly("Looking…");
        waiting.remove().run();
        assertThat(tool.isBusy()).isFalse();
        assertThat(desk.selected()).isEqualTo(AREA);
        assertThat(desk.sentences.getLast()).isEmpty();
    }

    @Test
    void clicksWhileItWaitsAndClicksOffTheCanvasDoNothing() {
        click(50, 50);
        click(60, 60);
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        click(-5, 50);
        click(50, 201);
        tool.pressed(Desk.pointer(Set.of(), Button.SECONDARY, 50, 50), desk);
        assertThat(waiting).isEmpty();
    }

    @Test
    void escapeDropsTheWork() {
        click(50, 50);
        tool.cancel(desk);
        assertThat(dropped).isTrue();
        assertThat(tool.isBusy()).isFalse();
        assertThat(desk.session.document().selection()).isEmpty();
    }

    @Test
    void onADocumentThatChangedMeanwhileItIsAppliedAnew() {
        click(50, 50);
        Document changed = desk.session.document().withResolution(300);
        desk.session.apply(Edit.named("Resolution", before -> changed));
        waiting.remove().run();
        assertThat(desk.selected()).isEqualTo(AREA);
        assertThat(desk.session.document().resolution()).isEqualTo(300);
    }

    @Test
    void whatIsRefusedIsSaidAndDefectsAreNotSwallowed() {
        outcome = () -> {
            throw new EditException("There is nothing to look at.");
        };
        click(50, 50);
        waiting.remove().run();
        assertThat(desk.refusals).containsExactly("There is nothing to look at.");
        outcome = () -> {
            throw new IllegalStateException("a defect");
        };
        click(50, 50);
        assertThatThrownBy(() -> waiting.remove().run()).hasMessage("a defect");
        assertThat(tool.isBusy()).isFalse();
    }

    @Test
    void aSpotKnowsWhatLooksLikeIt() {
        Mask red = new ClickTool.Spot(Pointer.at(120, 70), desk.session.document(), desk.session.activeLayerId())
                .alike(WandOptions.DEFAULTS);
        assertThat(red.at(110, 60)).isEqualTo(65535);
        assertThat(red.at(130, 80)).isEqualTo(65535);
        assertThat(red.at(90, 70)).isZero();
    }

    private void click(double x, double y) {
        tool.pressed(Desk.pointer(Set.<Modifier>of(), Button.PRIMARY, x, y), desk);
    }

    private final class Sample extends ClickTool<NoOptions> {
        Sample() {
            super(
                    new Background() {
                        @Override
                        public <T> Work start(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
                            waiting.add(() -> {
                                T value;
                                try {
                                    value = work.get();
                                } catch (RuntimeException failure) {
                                    failed.accept(failure);
                                    return;
                                }
                                then.accept(value);
                            });
                            return () -> dropped = true;
                        }
                    },
                    "Looking…");
        }

        @Override
        Supplier<Edit> click(Spot spot, ToolContext context) {
            return outcome;
        }

        @Override
        Cursor idleCursor(Pointer pointer, ToolContext context) {
            return Cursor.getDefaultCursor();
        }

        @Override
        public ToolFace face() {
            throw new UnsupportedOperationException("not shown");
        }

        @Override
        public NoOptions defaults() {
            return new NoOptions();
        }

        @Override
        public List<ToolOption<NoOptions>> options() {
            return List.of();
        }
    }
}
