package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.brush.Brush;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class ToolCommandsTest {
    private final Desk desk = new Desk();
    private final List<Command> commands =
            new ToolCommands(desk.toolbox).menu().commands().toList();

    @Test
    void everyKeyBelongsToOneCommand() {
        assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(commands.stream().flatMap(command -> command.shortcuts().stream()))
                .doesNotHaveDuplicates()
                .contains(KeyStroke.getKeyStroke("V"), KeyStroke.getKeyStroke("B"), KeyStroke.getKeyStroke("shift M"));
    }

    @Test
    void lettersPickTheToolLastUsedAndShiftTheNext() {
        press("M");
        assertThat(desk.toolbox.chosen().id()).isEqualTo("marquee.rectangle");
        press("shift M");
        assertThat(desk.toolbox.chosen().id()).isEqualTo("marquee.ellipse");
        press("B");
        press("M");
        assertThat(desk.toolbox.chosen().id()).isEqualTo("marquee.ellipse");
        press("shift M");
        assertThat(desk.toolbox.chosen().id()).isEqualTo("marquee.rectangle");
    }

    @Test
    void colorsAreSwappedAndReset() {
        desk.toolbox.setForeground(Desk.RED);
        press("X");
        assertThat(desk.toolbox.background()).isEqualTo(Desk.RED);
        assertThat(desk.toolbox.foreground()).isEqualTo(Rgba16.WHITE);
        press("D");
        assertThat(desk.toolbox.foreground()).isEqualTo(Rgba16.BLACK);
    }

    @Test
    void bracketsChangeTheBrushInHand() {
        assertThat(command("CLOSE_BRACKET").enabled().getAsBoolean()).isFalse();
        press("B");
        Command larger = command("CLOSE_BRACKET");
        assertThat(larger.enabled().getAsBoolean()).isTrue();
        larger.run().run();
        assertThat(brush().size()).isEqualTo(45);
        press("OPEN_BRACKET");
        press("OPEN_BRACKET");
        assertThat(brush().size()).isEqualTo(35);
        press("shift OPEN_BRACKET");
        assertThat(brush().hardness()).isEqualTo(0.25);
        press("shift CLOSE_BRACKET");
        press("shift CLOSE_BRACKET");
        assertThat(brush().hardness()).isEqualTo(0.75);
    }

    @Test
    void stepsGoBackTheWayTheyCame() {
        double size = 1;
        for (int step = 0; step < 60; step++) {
            double larger = BrushSteps.above(size);
            assertThat(BrushSteps.below(larger)).isEqualTo(size);
            size = larger;
        }
        assertThat(BrushSteps.below(1)).isEqualTo(1);
        assertThat(BrushSteps.above(Brush.MAX_SIZE)).isEqualTo(Brush.MAX_SIZE);
        assertThat(BrushSteps.above(7.3)).isEqualTo(8);
        assertThat(BrushSteps.below(7.3)).isEqualTo(7);
    }

    private void press(String key) {
        command(key).run().run();
    }

    private Command command(String key) {
        return commands.stream()
                .filter(command -> command.shortcuts().contains(KeyStroke.getKeyStroke(key)))
                .findFirst()
                .orElseThrow();
    }

    private Brush brush() {
        return (Brush) desk.toolbox.options(desk.toolbox.find("brush").orElseThrow());
    }
}
