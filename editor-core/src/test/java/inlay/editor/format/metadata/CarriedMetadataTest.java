package inlay.editor.format.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Metadata;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.png.PngFormat;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarriedMetadataTest {
    private static final byte[] RGB =
            ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    private static final byte[] GRAY =
            ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();

    @Test
    void anRgbProfileIsKeptUnderItsName() {
        assertThat(IccProfile.rgb(RGB).orElseThrow().icc()).isEqualTo(RGB);
        assertThat(IccProfile.rgb(profile("desc", "Display P3".getBytes(StandardCharsets.US_ASCII)))
                        .orElseThrow()
                        .name())
                .isEqualTo("Display P3");
        assertThat(IccProfile.rgb(profile("mluc", "Gr\u00fcn".getBytes(StandardCharsets.UTF_16BE)))
                        .orElseThrow()
                        .name())
                .isEqualTo("Gr\u00fcn");
    }

    /// A profile of nothing but a header and a description.
    private static byte[] profile(String type, byte[] name) {
        ByteBuffer icc = ByteBuffer.allocate(300);
        icc.put(16, "RGB ".getBytes(StandardCharsets.US_ASCII)).put(36, "acsp".getBytes(StandardCharsets.US_ASCII));
        icc.putInt(128, 1)
                .put(132, "desc".getBytes(StandardCharsets.US_ASCII))
                .putInt(136, 150)
                .putInt(140, 100);
        icc.put(150, type.getBytes(StandardCharsets.US_ASCII));
        if (type.equals("desc")) {
            icc.putInt(158, name.length).put(162, name);
        } else {
            icc.putInt(158, 1)
                    .putInt(162, 12)
                    .putInt(170, name.length)
                    .putInt(174, 28)
                    .put(178, name);
        }
        return icc.array();
    }

    @Test
    void damagedProfilesHaveSomeNameOrNone() {
        Random random = new Random(3);
        byte[] sound = profile("mluc", "Name".getBytes(StandardCharsets.UTF_16BE));
        for (int trial = 0; trial < 2000; trial++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(sound.length + 1));
            for (int change = 0; change < 3 && damaged.length > 0; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            IccProfile.rgb(damaged).ifPresent(found -> assertThat(found.name()).isNotBlank());
        }
    }

    @Test
    void aProfileForAnotherColourSpaceIsDroppedWithANote() {
        Opened opened = open(EmbeddedBlocks.NONE.withIcc(GRAY));
        assertThat(opened.document().profile()).isEqualTo(ColorProfile.SRGB);
        assertThat(opened.notes())
                .containsExactly("The embedded color profile is for GRAY, not RGB; the picture is shown as sRGB.");
        assertThat(open(EmbeddedBlocks.NONE.withIcc(new byte[] {1, 2})).notes())
                .containsExactly("The embedded color profile is damaged; the picture is shown as sRGB.");
    }

    @Test
    void damagedExifIsLeftOutWithANote() {
        Opened opened = open(EmbeddedBlocks.NONE.withExif(new byte[] {9, 9, 9}));
        assertThat(opened.notes()).containsExactly("The camera data (Exif) is damaged and was left out.");
        assertThat(opened.document().metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void onlyPlausibleResolutionsAreTakenOver() {
        assertThat(open(EmbeddedBlocks.NONE.withResolution(300)).document().resolution())
                .isEqualTo(300);
        for (double odd : new double[] {0, -5, 0.2, 1e9, Double.NaN}) {
            assertThat(open(EmbeddedBlocks.NONE.withResolution(odd)).document().resolution())
                    .isEqualTo(72);
        }
    }

    @Test
    void xmpIsTurnedUprightInEitherNotation() {
        assertUpright("<a tiff:Orientation=\"6\" b=\"6\"/>", "<a tiff:Orientation=\"1\" b=\"6\"/>");
        assertUpright("<tiff:Orientation>8</tiff:Orientation>", "<tiff:Orientation>1</tiff:Orientation>");
        assertUpright("<a tiff:Orientation = '3'/>\u00fc", "<a tiff:Orientation = '1'/>\u00fc");
        assertUpright("<a exif:Orientation=\"6\"/>", "<a exif:Orientation=\"6\"/>");
    }

    private static void assertUpright(String packet, String expected) {
        assertThat(new String(XmpPacket.upright(packet.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    private static Opened open(EmbeddedBlocks blocks) {
        Raster pixels = Raster.filled(new Region(0, 0, 2, 2), Rgba16.WHITE);
        return new DecodedPicture(pixels, 2, 2, blocks, List.of()).open(new PngFormat(), Progress.SILENT);
    }
}
