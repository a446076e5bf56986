package inlay.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceBoxTest {
    private final JTextField canvas = GuiActionRunner.execute(() -> new JTextField(20));
    private final List<Object> chosen = new ArrayList<>();
    private Robot robot;
    private FrameFixture window;

    @BeforeEach
    void show() {
        robot = BasicRobot.robotWithNewAwtHierarchy();
        window = new FrameFixture(robot, GuiActionRunner.execute(this::frame));
        window.show();
        robot.focusAndWaitForFocusGain(canvas);
    }

    @AfterEach
    void close() {
        window.cleanUp();
    }

    private JFrame frame() {
        UIManager.put("ComboBox.noActionOnKeyNavigation", true);
        ChoiceBox<String> box = new ChoiceBox<>("Normal", "Dissolve", "Darken", "Multiply", "Linear Burn");
        box.setName("box");
        box.addActionListener(event -> chosen.add(box.getSelectedItem()));
        JFrame frame = new JFrame();
        frame.add(canvas, BorderLayout.NORTH);
        frame.add(box);
        frame.pack();
        return frame;
    }

    private void expectTheKeyboardAtTheCanvas() {
        Pause.pause(new Condition("the canvas has the keyboard") {
            @Override
            public boolean test() {
                return canvas.isFocusOwner();
            }
        });
    }

    @Test
    void aChoiceGivesTheKeyboardBack() {
        window.comboBox("box").selectItem("Multiply");
        expectTheKeyboardAtTheCanvas();
        robot.pressAndReleaseKey(KeyEvent.VK_L);
        robot.waitForIdle();
        assertThat(window.comboBox("box").selectedItem()).isEqualTo("Multiply");
    }

    @Test
    void arrowsInTheListChooseOnlyOnEnter() {
        window.comboBox("box").click();
        robot.pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        expectTheKeyboardAtTheCanvas();
        assertThat(chosen).containsExactly("Darken");
    }
}
