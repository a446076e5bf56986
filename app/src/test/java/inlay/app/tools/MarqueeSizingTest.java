package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.tools.MarqueeOptions.Sizing;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.tool.Pointer.Modifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The styles of the marquees, their softness, and the modifiers while dragging.
class MarqueeSizingTest {
    private final Desk desk = new Desk();

    @Test
    void aFixedSizeIsPlacedByAClick() {
        set(MarqueeOptions.DEFAULTS.withSizing(Sizing.FIXED).withWidth(60).withHeight(30));
        desk.drag(50, 40, 55, 45);
        assertThat(desk.selected().width()).isEqualTo(60);
        assertThat(desk.selected().height()).isEqualTo(30);
    }

    @Test
    void aFixedRatioIsKeptHoweverThePointerIsDragged() {
        set(MarqueeOptions.DEFAULTS.withSizing(Sizing.RATIO).withWidth(3).withHeight(1));
        desk.drag(50, 40, 140, 60);
        assertThat(desk.selected().width()).isEqualTo(3 * desk.selected().height());
    }

    @Test
    void shiftMakesASquareAndAltDrawsFromTheCenter() {
        set(MarqueeOptions.DEFAULTS);
        desk.press(Set.of(), 100, 100);
        dragTo(Set.of(Modifier.SHIFT), 150, 120);
        Region square = desk.selected();
        assertThat(square.width()).isEqualTo(square.height());
        desk.session.undo();
        desk.press(Set.of(), 100, 100);
        dragTo(Set.of(Modifier.ALT), 130, 120);
        assertThat(desk.selected()).isEqualTo(new Region(70, 80, 60, 40));
    }

    @Test
    void featherSoftensAndAntiAliasingCoversInPart() {
        set(MarqueeOptions.DEFAULTS.withFeather(5));
        desk.drag(50, 40, 150, 100);
        Mask soft = desk.session.document().selection().orElseThrow();
        assertThat(soft.at(50, 70)).isBetween(20000, 45000);
        assertThat(soft.at(100, 70)).isEqualTo(65535);
        desk.session.undo();
        MarqueeTool ellipse = (MarqueeTool) desk.toolbox.find("marquee.ellipse").orElseThrow();
        desk.with("marquee.ellipse");
        desk.toolbox.setOptions(ellipse, MarqueeOptions.DEFAULTS.withAntiAliased(false));
        desk.drag(50, 40, 151, 101);
        assertThat(partlyCovered()).isZero();
        desk.session.undo();
        desk.toolbox.setOptions(ellipse, MarqueeOptions.DEFAULTS);
        desk.drag(50, 40, 151, 101);
        assertThat(partlyCovered()).isPositive();
    }

    @Test
    void onlySizedStylesUseWidthAndHeight() {
        assertThat(MarqueeOptions.DEFAULTS.isSized()).isFalse();
        for (Sizing sizing : Set.of(Sizing.RATIO, Sizing.FIXED)) {
            assertThat(MarqueeOptions.DEFAULTS.withSizing(sizing).isSized()).isTrue();
        }
    }

    private void dragTo(Set<Modifier> held, double x, double y) {
        desk.controller.dragged(Desk.pointer(held, inlay.editor.tool.Pointer.Button.PRIMARY, x, y));
        desk.controller.released(Desk.pointer(held, inlay.editor.tool.Pointer.Button.PRIMARY, x, y));
    }

    private void set(MarqueeOptions options) {
        desk.with("marquee.rectangle");
        desk.toolbox.setOptions((MarqueeTool) desk.toolbox.chosen(), options);
    }

    private int partlyCovered() {
        Mask mask = desk.session.document().selection().orElseThrow();
        int count = 0;
        for (int y = 40; y < 101; y++) {
            for (int x = 50; x < 151; x++) {
                count += mask.at(x, y) > 0 && mask.at(x, y) < 65535 ? 1 : 0;
            }
        }
        return count;
    }
}
