package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import java.awt.Image;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasDropTest implements DropReceiver {
    private final CanvasStage stage = new CanvasStage(Document.ofSize(1000, 800), 500, 400);
    private final CanvasDrop drop = new CanvasDrop(stage.view());
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void look() {
        stage.perform(() -> stage.document().setViewport(new Viewport(2, 500, 400)));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Override
    public void filesDropped(List<Path> files, double x, double y) {
        taken.add(files + " at " + x + ", " + y);
    }

    @Override
    public void imageDropped(Image image, double x, double y) {
        taken.add(image.getWidth(null) + " wide at " + x + ", " + y);
    }

    private record Dropped(DataFlavor flavor, Object data) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {flavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor asked) {
            return flavor.equals(asked);
        }

        @Override
        public Object getTransferData(DataFlavor asked) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(asked)) {
                throw new UnsupportedFlavorException(asked);
            }
            return data;
        }
    }

    @Test
    void filesAreHandedOnWithTheirPlaceOnTheCanvas() {
        drop.setReceiver(this);
        Transferable files = new Dropped(DataFlavor.javaFileListFlavor, List.of(new File("a.png"), new File("b.jpg")));
        assertThat(drop.take(files, new Point(250, 210))).isTrue();
        assertThat(taken).containsExactly("[a.png, b.jpg] at 500.0, 405.0");
    }

    @Test
    void picturesAreHandedOn() {
        drop.setReceiver(this);
        Image image = new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB);
        assertThat(drop.take(new Dropped(DataFlavor.imageFlavor, image), new Point(0, 0)))
                .isTrue();
        assertThat(taken).containsExactly("7 wide at 375.0, 300.0");
    }

    @Test
    void whatNobodyTakesIsRefused() {
        Transferable files = new Dropped(DataFlavor.javaFileListFlavor, List.of(new File("a.png")));
        assertThat(drop.take(files, new Point(0, 0))).isFalse();
        drop.setReceiver(this);
        assertThat(drop.take(new StringSelection("words"), new Point(0, 0))).isFalse();
        assertThat(taken).isEmpty();
    }
}
