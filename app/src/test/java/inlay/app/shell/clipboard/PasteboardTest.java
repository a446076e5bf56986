package inlay.app.shell.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.edit.EditException;
import inlay.editor.layers.Clip;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PasteboardTest {
    private static final int CORAL = 0xFFFF6B4A;

    private final Clipboard clipboard = new Clipboard("test");
    private final Pasteboard pasteboard = new Pasteboard(clipboard);

    @Test
    void whatWasCopiedHereComesBackAsItWasAndWhereItWas() {
        Clip clip = new Clip(Raster.filled(new Region(7, 9, 3, 2), new Rgba16(1, 2, 3, 65535)));
        pasteboard.put(clip);
        assertThat(pasteboard.get()).isEqualTo(new Pasteboard.Content.Pixels(clip));
    }

    @Test
    void aPngIsTakenBeforeAnImageForItKeepsItsAlpha() throws IOException {
        BufferedImage opaque = image(0xFF00FF00);
        offer(Map.of(ClipTransferable.PNG, png(image(0x80FF0000)), DataFlavor.imageFlavor, opaque));
        assertThat(pixel().toArgb8()).isEqualTo(0x80FF0000);
    }

    @Test
    void anImageOfAnotherProgramBecomesPixelsAtTheOrigin() {
        offer(Map.of(DataFlavor.imageFlavor, image(CORAL)));
        assertThat(pixel().toArgb8()).isEqualTo(CORAL);
        assertThat(((Pasteboard.Content.Pixels) pasteboard.get())
                        .clip()
                        .pixels()
                        .bounds())
                .isEqualTo(Region.ofSize(4, 3));
    }

    @Test
    void filesAreToBePlaced() {
        offer(Map.of(DataFlavor.javaFileListFlavor, List.of(new File("/pictures/a.png"), new File("/pictures/b.jpg"))));
        assertThat(pasteboard.get())
                .isEqualTo(new Pasteboard.Content.Pictures(
                        List.of(Path.of("/pictures/a.png"), Path.of("/pictures/b.jpg"))));
    }

    @Test
    void withoutAPictureItSaysWhatToDo() {
        assertThatThrownBy(pasteboard::get)
                .isInstanceOf(EditException.class)
                .hasMessage("There is no picture on the clipboard. Copy one first, here or in another program.");
        clipboard.setContents(new StringSelection("words"), null);
        assertThatThrownBy(pasteboard::get).isInstanceOf(EditException.class).hasMessageContaining("no picture");
    }

    @Test
    void aDamagedPngIsExplained() {
        offer(Map.of(ClipTransferable.PNG, new ByteArrayInputStream(new byte[] {1, 2, 3})));
        assertThatThrownBy(pasteboard::get)
                .isInstanceOf(EditException.class)
                .hasMessageStartingWith("The picture on the clipboard cannot be read (it is no PNG)");
    }

    private Rgba16 pixel() {
        return ((Pasteboard.Content.Pixels) pasteboard.get()).clip().pixels().pixel(1, 1);
    }

    private void offer(Map<DataFlavor, Object> contents) {
        clipboard.setContents(new Offered(contents), null);
    }

    private static BufferedImage image(int argb) {
        BufferedImage image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_ARGB);
        for (int index = 0; index < 12; index++) {
            image.setRGB(index % 4, index / 4, argb);
        }
        return image;
    }

    private static InputStream png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /// What another program put on the clipboard.
    private record Offered(Map<DataFlavor, Object> contents) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return contents.keySet().toArray(DataFlavor[]::new);
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return contents.containsKey(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!contents.containsKey(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return contents.get(flavor);
        }
    }
}
