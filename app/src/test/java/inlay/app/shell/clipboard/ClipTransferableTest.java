package inlay.app.shell.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.edit.EditException;
import inlay.editor.layers.Clip;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ClipTransferableTest {
    private static final Rgba16 DEEP = new Rgba16(12345, 54321, 1, 40000);

    private final Clip clip = new Clip(Raster.filled(new Region(-5, 7, 20, 10), DEEP));
    private final Clipboard clipboard = new Clipboard("test");
    private final Pasteboard pasteboard = new Pasteboard(clipboard);

    @Test
    void withinTheProgramAllSixteenBitsAndThePlaceAreKept() {
        pasteboard.put(clip);
        assertThat(pasteboard.get())
                .isInstanceOfSatisfying(Pasteboard.Content.Pixels.class, pixels -> assertThat(pixels.clip())
                        .isSameAs(clip));
    }

    @Test
    void otherProgramsGetPngWithAlpha() throws Exception {
        try (InputStream stream = (InputStream) new ClipTransferable(clip).getTransferData(ClipTransferable.PNG)) {
            BufferedImage image = ImageIO.read(stream);
            assertThat(image.getWidth()).isEqualTo(20);
            assertThat(image.getHeight()).isEqualTo(10);
            assertThat(image.getRGB(3, 3)).isEqualTo(DEEP.toArgb8());
        }
    }

    @Test
    void otherProgramsGetAnImage() throws Exception {
        BufferedImage image = (BufferedImage) new ClipTransferable(clip).getTransferData(DataFlavor.imageFlavor);
        assertThat(image.getRGB(19, 9)).isEqualTo(DEEP.toArgb8());
        assertThatThrownBy(() -> new ClipTransferable(clip).getTransferData(DataFlavor.stringFlavor))
                .isInstanceOf(UnsupportedFlavorException.class);
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        clipboard.setContents(new StringSelection("words"), null);
        assertThatThrownBy(pasteboard::get)
                .isInstanceOf(EditException.class)
                .hasMessageStartingWith("There is no picture on the clipboard.");
    }

    @Test
    void everyEightBitColourComesBackExactly() {
        BufferedImage image = new BufferedImage(256, 3, BufferedImage.TYPE_INT_ARGB);
        for (int value = 0; value < 256; value++) {
            image.setRGB(value, 0, value << 24 | value << 16 | 0x8040);
            image.setRGB(value, 1, 0xFF << 24 | value);
            image.setRGB(value, 2, 0x7F << 24 | value << 8);
        }
        PixelBlock pixels = Images.pixels(image);
        BufferedImage back = Images.image(pixels);
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 256; x++) {
                assertThat(back.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
            }
        }
    }

    @Test
    void greyImagesKeepTheirValues() {
        BufferedImage grey = new BufferedImage(4, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(2, 0, 0, 85);
        assertThat(Images.pixels(grey).pixel(2, 0)).isEqualTo(Rgba16.fromArgb8(0xFF555555));
    }
}
