package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.Rgba16;
import inlay.editor.tool.brush.Brush;
import inlay.editor.tool.brush.PressureResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToolboxTest {
    private final Map<String, String> written = new HashMap<>();
    private final ToolMemory memory = new ToolMemory() {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(written.get(key));
        }

        @Override
        public void put(String key, String value) {
            written.put(key, value);
        }
    };
    private final Toolbox toolbox = opened();

    @Test
    void remembersToolColorsAndOptions() {
        toolbox.choose(toolbox.find("marquee.ellipse").orElseThrow());
        toolbox.setForeground(new Rgba16(1, 2, 65533, 65535));
        Brush brush = Brush.round(77).withHardness(0.25).withOpacity(0.5).withPressure(PressureResponse.SIZE);
        toolbox.setOptions(brush(toolbox), brush);

        Toolbox again = opened();
        assertThat(again.active().id()).isEqualTo("marquee.ellipse");
        assertThat(again.shownIn(again.slotOf(again.active()).orElseThrow())).isSameAs(again.active());
        assertThat(again.foreground()).isEqualTo(new Rgba16(1, 2, 65533, 65535));
        assertThat(again.background()).isEqualTo(Rgba16.WHITE);
        assertThat(again.options(brush(again))).isEqualTo(brush);
    }

    @Test
    void theToolBeforeIsTakenUpAgainPastAnyVisit() {
        choose("lasso");
        choose("brush");
        toolbox.chooseBefore();
        assertThat(toolbox.chosen().id()).isEqualTo("lasso");
        choose("expand");
        choose("zoom");
        toolbox.chooseBefore();
        assertThat(toolbox.chosen().id()).as("a visit is no tool to go back to").isEqualTo("lasso");
    }

    @Test
    void aVisitIsNotRemembered() {
        choose("crop");
        choose("expand");
        assertThat(written).containsEntry("tool", "crop");
        assertThat(opened().chosen().id()).isEqualTo("crop");
    }

    @Test
    void whoeverShowsWhatIsPendingIsTold() {
        List<String> told = new ArrayList<>();
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void pendingChanged() {
                told.add("changed");
            }
        });
        toolbox.announcePending();
        assertThat(told).containsExactly("changed");
    }

    private void choose(String tool) {
        toolbox.choose(toolbox.find(tool).orElseThrow());
    }

    @Test
    void unreadableMemoryMeansDefaults() {
        written.putAll(Map.of(
                "tool",
                "gone",
                "foreground",
                "nonsense",
                "brush.size",
                "NaN",
                "brush.hardness",
                "x",
                "brush.pressure",
                "HARD",
                "brush.opacity",
                "400"));
        Toolbox again = opened();
        assertThat(again.active().id()).isEqualTo("move");
        assertThat(again.foreground()).isEqualTo(Rgba16.BLACK);
        assertThat(again.options(brush(again))).isEqualTo(brush(again).defaults());
    }

    @Test
    void listenersHearOfWhatChangedAndOnlyThat() {
        List<String> heard = new ArrayList<>();
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void toolChanged(CanvasTool<?> active) {
                heard.add(active.id());
            }

            @Override
            public void optionsChanged(CanvasTool<?> tool) {
                heard.add("options of " + tool.id());
            }

            @Override
            public void colorsChanged() {
                heard.add("colors");
            }
        });
        toolbox.choose(toolbox.find("brush").orElseThrow());
        toolbox.choose(toolbox.find("brush").orElseThrow());
        toolbox.borrow(toolbox.find("hand").orElseThrow());
        toolbox.giveBack();
        toolbox.giveBack();
        toolbox.setOptions(brush(toolbox), toolbox.options(brush(toolbox)));
        toolbox.setOptions(brush(toolbox), Brush.round(3));
        toolbox.swapColors();
        toolbox.resetColors();
        toolbox.resetColors();
        assertThat(heard).containsExactly("brush", "hand", "brush", "options of brush", "colors", "colors");
    }

    @Test
    void slotsGoRound() {
        ToolSlot marquees =
                toolbox.slotOf(toolbox.find("marquee.rectangle").orElseThrow()).orElseThrow();
        CanvasTool<?> second = marquees.after(marquees.tools().getFirst());
        assertThat(second.id()).isEqualTo("marquee.ellipse");
        assertThat(marquees.after(second)).isSameAs(marquees.tools().getFirst());
    }

    @Test
    void digitsArePercentAndTwoQuickOnesExact() {
        DigitEntry entry = new DigitEntry();
        assertThat(entry.typed(5, 0)).isEqualTo(50);
        assertThat(entry.typed(5, 100)).isEqualTo(55);
        assertThat(entry.typed(0, 200)).isEqualTo(100);
        assertThat(entry.typed(7, 300)).isEqualTo(7);
        assertThat(entry.typed(3, 400)).isEqualTo(30);
        assertThat(entry.typed(3, 2000)).isEqualTo(30);
    }

    @Test
    void sizesGetMostOfTheirSliderForSmallValues() {
        assertThat(BrushOptions.SIZE.at(0)).isEqualTo(1);
        assertThat(BrushOptions.SIZE.at(1)).isEqualTo(5000);
        assertThat(BrushOptions.SIZE.at(0.5)).isLessThan(700);
        for (double value = 1; value < 5000; value *= 1.7) {
            assertThat(BrushOptions.SIZE.at(BrushOptions.SIZE.place(value))).isCloseTo(value, within(1e-6));
        }
    }

    private Toolbox opened() {
        return new Toolbox(Tools.slots(Background.none(), Expander.none()), memory);
    }

    @SuppressWarnings("unchecked")
    private static CanvasTool<Brush> brush(Toolbox of) {
        return (CanvasTool<Brush>) of.find("brush").orElseThrow();
    }
}
