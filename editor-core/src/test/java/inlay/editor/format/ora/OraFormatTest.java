package inlay.editor.format.ora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.BlendMode;
import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.format.FormatException;
import inlay.editor.format.Formats;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OraFormatTest {
    private static final OraFormat ORA = new OraFormat();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("picture.ora");
    }

    @Test
    void pixelLayersComeBackToTheLastBitInPlace() {
        Raster eight = Raster.of(-20, 7, TestPictures.translucent(150, 90, 257, 1));
        Raster sixteen = Raster.of(40, 300, TestPictures.translucent(33, 44, 1, 2));
        Document document = Document.ofSize(200, 340)
                .withResolution(144)
                .withLayers(List.of(PixelLayer.of("eight <&\"\u00fc>", eight), PixelLayer.of("sixteen", sixteen)));
        assertThat(save(document)).isEmpty();
        Document back = open().document();
        assertThat(back.canvas()).isEqualTo(document.canvas());
        assertThat(back.resolution()).isEqualTo(144);
        assertThat(back.layers())
                .extracting(layer -> layer.props().name())
                .containsExactly("eight <&\"\u00fc>", "sixteen");
        assertThat(visible(back, 0, eight.bounds())).isEqualTo(visible(eight, eight.bounds()));
        assertThat(visible(back, 1, sixteen.bounds())).isEqualTo(visible(sixteen, sixteen.bounds()));
    }

    private static List<Rgba16> visible(Document document, int layer, Region area) {
        return visible(((PixelLayer) document.layers().get(layer)).pixels(), area);
    }

    private static List<Rgba16> visible(Raster raster, Region area) {
        List<Rgba16> pixels = new ArrayList<>();
        for (int y = area.y(); y < area.bottom(); y++) {
            for (int x = area.x(); x < area.right(); x++) {
                pixels.add(raster.pixel(x, y));
            }
        }
        return pixels;
    }

    @Test
    void everyBlendModeOpacityVisibilityAndGroupComesBack() {
        List<Layer> layers = new ArrayList<>();
        for (BlendMode mode : BlendMode.values()) {
            if (mode != BlendMode.PASS_THROUGH) {
                PixelLayer layer = PixelLayer.of(mode.label(), Raster.filled(new Region(0, 0, 9, 9), Rgba16.WHITE));
                layers.add(layer.withProps(layer.props()
                        .withBlendMode(mode)
                        .withOpacity(1f / (2 + layers.size()))
                        .withVisible(layers.size() % 3 != 0)));
            }
        }
        GroupLayer inner = GroupLayer.of("inner", layers);
        GroupLayer outer = (GroupLayer) GroupLayer.of("outer", List.of(inner))
                .withProps(inner.props().withName("outer").withBlendMode(BlendMode.MULTIPLY));
        save(Document.ofSize(30, 30).withLayers(List.of(outer)));
        GroupLayer back = (GroupLayer) open().document().layers().getFirst();
        assertThat(back.props()).isEqualTo(outer.props());
        GroupLayer backInner = (GroupLayer) back.children().getFirst();
        assertThat(backInner.props()).isEqualTo(inner.props());
        assertThat(backInner.children())
                .extracting(Layer::props)
                .isEqualTo(layers.stream().map(Layer::props).toList());
    }

    @Test
    void aPassThroughGroupMayBeFaint() {
        GroupLayer group = GroupLayer.of("group", List.of(PixelLayer.of("a", Raster.EMPTY)));
        save(Document.ofSize(10, 10)
                .withLayers(List.of(group.withProps(group.props().withOpacity(0.5f)))));
        assertThat(open().document().layers().getFirst().props())
                .isEqualTo(group.props().withOpacity(0.5f));
    }

    /// Krita asks what 16 bits without a profile mean, and offers linear light.
    @Test
    void deepLayersCarryTheirProfileAndAreStillPlainSrgbHere() throws IOException {
        Document deep = TestPictures.document(TestPictures.photo(20, 10, 1, 6));
        Document shallow = TestPictures.document(TestPictures.photo(20, 10, 257, 6));
        save(shallow);
        assertThat(chunks("data/layer000.png")).doesNotContain("iCCP");
        save(deep);
        assertThat(chunks("data/layer000.png")).contains("iCCP");
        assertThat(open().document().profile()).isEqualTo(ColorProfile.SRGB);
    }

    private String chunks(String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aClippedLayerThatBlendsIsReportedAsRoughEverywhere() {
        PixelLayer base = PixelLayer.of("base", Raster.of(0, 0, TestPictures.photo(20, 10, 257, 3)));
        Layer shade =
                base.withFreshId().withProps(base.props().withClipped(true).withBlendMode(BlendMode.MULTIPLY));
        assertThat(save(Document.ofSize(20, 10).withLayers(List.of(base, shade))))
                .containsExactly("1 clipped layer with a blend mode is shown only roughly by other programs.");
    }

    @Test
    void masksFillsAndClippingLookTheSameAfterwardsAndAreReported() {
        PixelBlock photo = TestPictures.photo(100, 80, 257, 3);
        PixelLayer background = PixelLayer.of("background", Raster.of(0, 0, photo));
        PixelLayer masked = (PixelLayer) PixelLayer.of("masked", Raster.of(10, 10, TestPictures.photo(50, 50, 257, 4)))
                .withMask(Optional.of(LayerMask.of(Mask.of(new Region(20, 20, 30, 25)))));
        SolidFillLayer fill = SolidFillLayer.of("fill", new Rgba16(65535, 0, 0, 65535));
        Layer clipped = fill.withProps(fill.props().withClipped(true).withOpacity(0.5f));
        GroupLayer group = GroupLayer.of(
                        "group", List.of(background.withFreshId().translate(30, 40)))
                .withMask(Optional.of(LayerMask.of(Mask.of(new Region(60, 50, 20, 20)))));
        Document document = Document.ofSize(100, 80)
                .withLayers(List.of(
                        background,
                        masked,
                        clipped,
                        group.withProps(group.props().withBlendMode(BlendMode.SCREEN))));
        assertThat(save(document))
                .containsExactly(
                        "1 mask was applied to the pixels.",
                        "1 group with a mask was merged into one layer each.",
                        "1 fill layer became pixels.",
                        "1 clipped layer is shown only roughly by programs other than Krita.");
        assertClose(TestPictures.flatten(open().document()), TestPictures.flatten(document));
    }

    private static void assertClose(PixelBlock actual, PixelBlock expected) {
        for (int at = 0; at < expected.samples().length; at++) {
            assertThat(Math.abs((actual.samples()[at] & 0xFFFF) - (expected.samples()[at] & 0xFFFF)))
                    .isLessThanOrEqualTo(4);
        }
    }

    @Test
    void theFileIsWhatTheSpecificationAsksFor() throws IOException {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Document document = TestPictures.document(TestPictures.photo(600, 300, 257, 5))
                .withProfile(new ColorProfile("linear", icc));
        save(document);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 30, 24, StandardCharsets.US_ASCII)).isEqualTo("mimetypeimage/openraster");
        assertThat(bytes[8]).as("stored, not deflated").isZero();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "mimetype",
                            "data/layer000.png",
                            "stack.xml",
                            "mergedimage.png",
                            "Thumbnails/thumbnail.png");
            BufferedImage merged = image(zip, "mergedimage.png");
            assertThat(merged.getWidth()).isEqualTo(600);
            BufferedImage thumbnail = image(zip, "Thumbnails/thumbnail.png");
            assertThat(Math.max(thumbnail.getWidth(), thumbnail.getHeight())).isLessThanOrEqualTo(256);
        }
        assertThat(open().document().profile().icc()).isEqualTo(icc);
        assertThat(new Formats(List.of(ORA)).identify(file)).isSameAs(ORA);
    }

    private static BufferedImage image(ZipFile zip, String name) throws IOException {
        try (InputStream stream = zip.getInputStream(zip.getEntry(name))) {
            return ImageIO.read(stream);
        }
    }

    @Test
    void anotherProgramsFileOpens() throws IOException {
        byte[] png = png(4, 3);
        write(
                "<image w='10' h='8' xres='300' yres='300'><stack><stack name='g' composite-op='svg:screen'>"
                        + "<layer src='data/a.png' x='2' y='3.0' opacity='0.25' name='top' composite-op='odd:mode'/>"
                        + "</stack><filter/><layer src='data/b.svg'/><layer src='data/a.png'/></stack></image>",
                png);
        Opened opened = open();
        assertThat(opened.document().layers()).hasSize(2);
        GroupLayer group = (GroupLayer) opened.document().layers().getLast();
        assertThat(group.props().blendMode()).isEqualTo(BlendMode.SCREEN);
        PixelLayer top = (PixelLayer) group.children().getFirst();
        assertThat(top.pixels().bounds()).isEqualTo(new Region(2, 3, 4, 3));
        assertThat(top.props().opacity()).isEqualTo(0.25f);
        assertThat(opened.notes()).hasSize(3).anyMatch(note -> note.contains("odd:mode"));
    }

    @Test
    void hostileTreesAreRefused() throws IOException {
        String bomb = "<!DOCTYPE i [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String outside = "<!DOCTYPE i [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        for (String tree : List.of(
                bomb + "<image w='1' h='1'><stack name='&b;'/></image>",
                outside + "<image w='1' h='1'><stack name='x'>&a;</stack></image>",
                "<image w='1' h='1'>" + "<stack>".repeat(5000) + "</stack>".repeat(5000) + "</image>",
                "<image w='1' h='1'><stack>" + "<layer/>".repeat(20_000) + "</stack></image>",
                "<image w='60000' h='60000'><stack/></image>",
                "<image w='-1' h='5'><stack/></image>",
                "<image w='1' h='1'/>",
                "<image w='1' h='1'><stack><layer src='../../etc/passwd.png'/></stack></image>",
                "<image",
                "")) {
            write(tree, png(1, 1));
            assertThatThrownBy(this::open)
                    .as(tree.substring(0, Math.min(60, tree.length())))
                    .isInstanceOf(FormatException.class)
                    .hasMessageStartingWith("picture.ora ");
        }
    }

    @Test
    void layersThatTogetherNeedTooMuchMemoryAreRefusedBeforeAnyIsRead() throws IOException {
        StringBuilder tree = new StringBuilder("<image w='100' h='100'><stack>");
        List<String> names = new ArrayList<>();
        for (int layer = 0; layer < 50; layer++) {
            names.add("data/" + layer + ".png");
            tree.append("<layer src='data/").append(layer).append(".png'/>");
        }
        byte[] header = java.util.Arrays.copyOf(png(1, 1), 24);
        java.nio.ByteBuffer.wrap(header).putInt(16, 20_000).putInt(20, 20_000);
        write(tree + "</stack></image>", header, names.toArray(String[]::new));
        assertThatThrownBy(this::open).isInstanceOf(FormatException.class).hasMessageContaining("has 50 layers");
    }

    @Test
    void anArchiveOfCountlessFilesIsRefused() throws IOException {
        String[] names = new String[12_000];
        for (int index = 0; index < names.length; index++) {
            names[index] = "x" + index;
        }
        write("<image w='1' h='1'><stack/></image>", new byte[0], names);
        assertThatThrownBy(this::open).isInstanceOf(FormatException.class).hasMessageContaining("12002 files");
    }

    private byte[] png(int width, int height) throws IOException {
        Path png = folder.resolve("layer.png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), "png", png.toFile());
        return Files.readAllBytes(png);
    }

    private void write(String tree, byte[] png, String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(OraWriter.MIME_TYPE);
            first.setMethod(ZipEntry.STORED);
            first.setSize(OraWriter.MIME_TYPE.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(OraWriter.MIME_TYPE);
            zip.putNextEntry(new ZipEntry("stack.xml"));
            zip.write(tree.getBytes(StandardCharsets.UTF_8));
            for (String name : names.length == 0 ? new String[] {"data/a.png"} : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(png);
            }
        }
    }

    private List<String> save(Document document) {
        return ORA.write(document, file, SaveOptions.DEFAULT, Progress.SILENT);
    }

    private Opened open() {
        return ORA.read(file, Limits.standard(), Progress.SILENT);
    }
}
