package inlay.app.tools.bar;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.theme.Theme;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.Expander;
import inlay.app.tools.Pending;
import inlay.app.tools.PendingWork;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.widget.ScrubField;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.PaintTarget;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.edit.Session;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.brush.Brush;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ToolBarsTest {
    private final Toolbox toolbox = new Toolbox(Tools.slots(Expander.none()), ToolMemory.none());
    private final Workspace workspace = new Workspace();
    private final List<String> told = new ArrayList<>();
    private Optional<Pending> pending = Optional.empty();
    private final PendingWork work = new PendingWork() {
        @Override
        public Optional<Pending> pending() {
            return pending;
        }

        @Override
        public void commit() {
            told.add("commit");
        }

        @Override
        public void dismiss() {
            told.add("dismiss");
        }
    };

    @BeforeAll
    static void installTheme() throws Exception {
        EventQueue.invokeAndWait(Theme.DARK::install);
    }

    @Test
    void buttonsPickToolsAndFollowThem() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolColumn column = new ToolColumn(toolbox, workspace, told::add);
            button(column, "tool.brush").doClick();
            assertThat(toolbox.chosen().id()).isEqualTo("brush");
            assertThat(button(column, "tool.brush").isSelected()).isTrue();
            toolbox.choose(toolbox.find("marquee.ellipse").orElseThrow());
            assertThat(button(column, "tool.brush").isSelected()).isFalse();
            AbstractButton marquee = button(column, "tool.marquee.rectangle");
            assertThat(marquee.isSelected()).isTrue();
            assertThat(marquee.getToolTipText()).contains("Elliptical Marquee");
            toolbox.borrow(toolbox.find("hand").orElseThrow());
            assertThat(marquee.isSelected()).isTrue();
        });
    }

    @Test
    void standsInTwoColumnsWhereOneIsTooTall() throws Exception {
        ToolColumn column = inEventQueue(() -> new ToolColumn(toolbox, workspace, told::add));
        int tall = column.getPreferredSize().height;
        int narrow = column.getPreferredSize().width;
        resize(column, tall - 1);
        assertThat(column.getPreferredSize().width).isGreaterThan(narrow);
        assertThat(column.getPreferredSize().height).isLessThan(440);
        AbstractButton mask = button(column, "quickMask");
        assertThat(mask.getY() + mask.getHeight()).isLessThanOrEqualTo(column.getHeight());
        resize(column, tall);
        assertThat(column.getPreferredSize().width).isEqualTo(narrow);
    }

    private static <T> T inEventQueue(Supplier<T> build) throws Exception {
        AtomicReference<T> built = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> built.set(build.get()));
        return built.get();
    }

    /// The second turn of the queue lets the toolbar hear of its new size.
    private static void resize(ToolColumn column, int height) throws Exception {
        EventQueue.invokeAndWait(() -> column.setSize(column.getPreferredSize().width, height));
        EventQueue.invokeAndWait(column::doLayout);
    }

    @Test
    void quickMaskNeedsADocument() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolColumn column = new ToolColumn(toolbox, workspace, told::add);
            assertThat(button(column, "quickMask").isEnabled()).isFalse();
            OpenDocument document =
                    new OpenDocument(new Session(Document.ofSize(10, 10), "New"), Optional.empty(), "new");
            workspace.open(document);
            button(column, "quickMask").doClick();
            assertThat(document.paintTarget()).isEqualTo(PaintTarget.QUICK_MASK);
            document.setPaintTarget(PaintTarget.CONTENT);
            assertThat(button(column, "quickMask").isSelected()).isFalse();
        });
    }

    @Test
    void swatchesSwapAndReset() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolColumn column = new ToolColumn(toolbox, workspace, told::add);
            button(column, "color.swap").doClick();
            assertThat(toolbox.foreground()).isEqualTo(Rgba16.WHITE);
            button(column, "color.defaults").doClick();
            assertThat(toolbox.foreground()).isEqualTo(Rgba16.BLACK);
        });
    }

    @Test
    void optionsOfTheChosenToolAreShownAndSet() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolOptionsBar bar = new ToolOptionsBar(toolbox, work, told::add);
            CanvasTool<?> brush = toolbox.find("brush").orElseThrow();
            toolbox.choose(brush);
            ScrubField size = (ScrubField) named(bar, "option.size");
            assertThat(size.getText()).isEqualTo("40 px");
            size.setText("123");
            assertThat(((Brush) toolbox.options(brush)).size()).isEqualTo(123);
            size.setText("many");
            size.setText("99999");
            assertThat(((Brush) toolbox.options(brush)).size()).isEqualTo(123);
            assertThat(((ScrubField) named(bar, "option.smoothing")).getText()).isEqualTo("0 %");
            toolbox.choose(toolbox.find("lasso").orElseThrow());
            button(bar, "option.combine.ADD").doClick();
            assertThat(toolbox.options(toolbox.chosen()).toString()).contains("ADD");
            button(bar, "option.antiAlias").doClick();
            assertThat(toolbox.options(toolbox.chosen()).toString()).contains("antiAliased=false");
        });
    }

    @Test
    void widthAndHeightCountOnlyWhereTheSizeIsNotFree() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolOptionsBar bar = new ToolOptionsBar(toolbox, work, told::add);
            toolbox.choose(toolbox.find("marquee.rectangle").orElseThrow());
            JComboBox<?> style = (JComboBox<?>) named(bar, "option.sizing");
            assertThat(named(bar, "option.width").isEnabled()).isFalse();
            assertThat(named(bar, "option.height").isEnabled()).isFalse();
            style.setSelectedIndex(2);
            assertThat(named(bar, "option.width").isEnabled()).isTrue();
            ((ScrubField) named(bar, "option.width")).setText("320");
            assertThat(toolbox.options(toolbox.chosen()).toString()).contains("width=320.0");
            style.setSelectedIndex(0);
            assertThat(named(bar, "option.height").isEnabled()).isFalse();
            assertThat(((ScrubField) named(bar, "option.width")).value()).isEqualTo(320);
        });
    }

    @Test
    void whatWaitsForTheUsersWordHasButtons() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolOptionsBar bar = new ToolOptionsBar(toolbox, work, told::add);
            JComponent buttons = (JComponent) named(bar, "pending.commit").getParent();
            assertThat(buttons.isVisible()).isFalse();
            pending = Optional.of(new Pending("Crop", Pending.Outcome.EDIT, "300 × 200 px", false));
            toolbox.choose(toolbox.find("crop").orElseThrow());
            buttons = (JComponent) named(bar, "pending.commit").getParent();
            assertThat(buttons.isVisible()).isTrue();
            assertThat(button(bar, "pending.commit").getText()).isEqualTo("Crop");
            assertThat(button(bar, "pending.commit").isEnabled()).isFalse();
            assertThat(button(bar, "pending.cancel").isEnabled()).isFalse();
            pending = Optional.of(new Pending("Crop", Pending.Outcome.EDIT, "30 × 20 px", true));
            button(bar, "option.delete").doClick();
            button(bar, "pending.commit").doClick();
            button(bar, "pending.cancel").doClick();
            assertThat(told).containsExactly("commit", "dismiss");
        });
    }

    @Test
    void theToolsForLookingAroundHaveButtonsForTheZoomsMostUsed() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolOptionsBar bar = new ToolOptionsBar(toolbox, work, told::add);
            for (String tool : List.of("hand", "zoom")) {
                toolbox.choose(toolbox.find(tool).orElseThrow());
                button(bar, "bar.view.fit").doClick();
            }
            assertThat(told).containsExactly("view.fit", "view.fit");
        });
    }

    @Test
    void aDoubleClickOnAButtonRunsTheToolsCommand() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolColumn column = new ToolColumn(toolbox, workspace, told::add);
            for (String tool : List.of("tool.hand", "tool.zoom", "tool.brush")) {
                Component button = named(column, tool);
                button.dispatchEvent(
                        new MouseEvent(button, MouseEvent.MOUSE_CLICKED, 1, 0, 5, 5, 2, false, MouseEvent.BUTTON1));
            }
            assertThat(told).containsExactly("view.fit", "view.actualPixels");
        });
    }

    @Test
    void tooltipsStandBesideTheToolbarAndCoverNoButton() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolColumn column = new ToolColumn(toolbox, workspace, told::add);
            column.setSize(column.getPreferredSize());
            column.doLayout();
            for (String name : List.of("tool.brush", "tool.zoom", "color.foreground", "color.swap", "quickMask")) {
                JComponent button = (JComponent) named(column, name);
                Point tip = button.getToolTipLocation(new MouseEvent(button, 0, 0, 0, 1, 1, 0, false));
                assertThat(SwingUtilities.convertPoint(button, tip, column).x)
                        .as(name)
                        .isGreaterThan(column.getWidth());
            }
        });
    }

    @Test
    void everyToolHasABar() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ToolOptionsBar bar = new ToolOptionsBar(toolbox, work, told::add);
            toolbox.slots().forEach(slot -> slot.tools().forEach(tool -> {
                toolbox.choose(tool);
                tool.options().forEach(option -> assertThat(all(bar).stream()
                                .map(Component::getName)
                                .filter(name -> name != null && name.startsWith("option." + option.id())))
                        .as("%s of %s", option.id(), tool.id())
                        .isNotEmpty());
            }));
        });
    }

    private static AbstractButton button(Container within, String name) {
        return (AbstractButton) named(within, name);
    }

    private static Component named(Container within, String name) {
        return all(within).stream()
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no component is named " + name));
    }

    private static List<Component> all(Container within) {
        List<Component> found = new ArrayList<>();
        for (Component component : within.getComponents()) {
            found.add(component);
            if (component instanceof Container container) {
                found.addAll(all(container));
            }
        }
        return found;
    }
}
