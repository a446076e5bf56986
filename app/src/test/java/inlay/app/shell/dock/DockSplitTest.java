package inlay.app.shell.dock;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class DockSplitTest {
    private final JPanel documents = new JPanel();
    private final JPanel dock = new JPanel();
    private final DockSplit split = EventThread.get(() -> {
        documents.setPreferredSize(new Dimension(400, 300));
        dock.setPreferredSize(new Dimension(300, 0));
        return new DockSplit(documents, dock);
    });

    private int documentsWidth() {
        EventThread.run(() -> {});
        return EventThread.get(() -> {
            split.setSize(1000, 600);
            split.doLayout();
            return documents.getWidth();
        });
    }

    @Test
    void aHiddenDockLeavesItsRoomToTheDocuments() {
        int beside = documentsWidth();
        assertThat(beside).isEqualTo(700 - split.getDividerSize());
        EventThread.run(() -> dock.setVisible(false));
        assertThat(documentsWidth()).isEqualTo(1000);
        EventThread.run(() -> dock.setVisible(true));
        assertThat(documentsWidth()).isEqualTo(beside);
        assertThat(dock.getWidth()).isEqualTo(300);
    }
}
