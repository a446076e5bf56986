package inlay.editor.format.ora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.BlendMode;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OraPartsTest {
    @Test
    void everyBlendModeHasANameOfItsOwnThatLeadsBack() {
        Set<String> names = new HashSet<>();
        for (BlendMode mode : BlendMode.values()) {
            if (mode != BlendMode.PASS_THROUGH) {
                String name = CompositeOp.of(mode);
                assertThat(names.add(name)).as(name).isTrue();
                assertThat(CompositeOp.parse(name)).hasValue(mode);
            }
        }
        assertThat(CompositeOp.parse("svg:nothing")).isEmpty();
        assertThat(CompositeOp.parse(CompositeOp.CLIPPED)).hasValue(BlendMode.NORMAL);
    }

    @Test
    void aTreeIsParsedWithItsAttributesAndOrder() throws IOException {
        StackElement root = parse("<?xml version='1.0'?><!-- c --><image w='3' h=' 4 '>"
                + "<stack><layer name='a&lt;&#x41;' opacity='x'/><stack>text<layer/></stack></stack></image>");
        assertThat(root.name()).isEqualTo("image");
        assertThat(root.number("w", 0)).isEqualTo(3);
        assertThat(root.number("h", 0)).isEqualTo(4);
        assertThat(root.number("absent", 7)).isEqualTo(7);
        StackElement stack = root.children().getFirst();
        assertThat(stack.children()).extracting(StackElement::name).containsExactly("layer", "stack");
        assertThat(stack.children().getFirst().text("name", "")).isEqualTo("a<A");
        assertThat(stack.children().getFirst().number("opacity", 1)).isEqualTo(1);
        assertThat(stack.children().getLast().children()).hasSize(1);
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> parse("<!DOCTYPE image SYSTEM 'http://localhost:1/x.dtd'><image/>"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> parse("<!DOCTYPE image [<!ENTITY e 'x'>]><image name='&e;'/>"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> parse("<image>&undefined;</image>")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> parse("no xml")).isInstanceOf(IOException.class);
    }

    private static StackElement parse(String xml) throws IOException {
        return StackXml.parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        assertThat(XmlText.legal("a\u0000b\u001bc\td\ufffee\ud83c\udf04f\ud800"))
                .isEqualTo("abc\tde\ud83c\udf04f");
    }

    @Test
    void aMaskMultipliesTheAlphaAndLeavesTheColour() {
        Raster pixels = Raster.of(3, 5, TestPictures.translucent(200, 150, 1, 2));
        Mask mask = Mask.of(new Region(50, 40, 60, 60));
        Raster masked = Coverage.masked(pixels, mask);
        for (int y = 5; y < 155; y += 3) {
            for (int x = 3; x < 203; x += 3) {
                Rgba16 before = pixels.pixel(x, y);
                int alpha = mask.at(x, y) == 0 ? 0 : before.alpha();
                assertThat(masked.pixel(x, y)).isEqualTo(before.withAlpha(alpha));
            }
        }
    }

    @Test
    void cuttingKeepsWhatLiesOverTheOutline() {
        Raster pixels = Raster.filled(new Region(0, 0, 300, 300), Rgba16.WHITE);
        Raster outline = Raster.filled(new Region(100, 100, 50, 50), new Rgba16(0, 0, 0, 1));
        Raster cut = Coverage.cut(pixels, outline);
        assertThat(cut.bounds()).isEqualTo(new Region(100, 100, 50, 50));
        assertThat(cut.pixel(120, 120)).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void lossesAreCountedInGoodEnglish() {
        Losses losses = new Losses();
        assertThat(losses.notes()).isEmpty();
        losses.mask();
        losses.generated();
        losses.generated();
        assertThat(losses.notes())
                .containsExactly(
                        "1 mask was applied to the pixels.",
                        "2 generated layers became plain pixels, without recipe and variations.");
    }
}
