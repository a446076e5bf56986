package inlay.genfill.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestJsonTest {

    private final RequestJson json = new RequestJson();
    private final Picture source = Picture.transparent(20, 10);
    private final Coverage mask = Coverage.of(20, 10, new Region(5, 5, 2, 2));
    private final Recipe recipe = new Recipe(
            "content-aware",
            "0.1.0",
            "a red door",
            "text",
            Long.MIN_VALUE + 7,
            new Size(100, 80),
            new Region(10, 20, 20, 10),
            PixelIdentity.of(source, mask),
            new MaskGeometry(36, 22, 16),
            Finish.MATCHED);

    @Test
    void fillSurvivesARoundTrip() {
        Fill fill = new Fill(recipe, 0.75);

        assertThat(json.read(json.write(fill))).isEqualTo(fill);
    }

    @Test
    void expandSurvivesARoundTrip() {
        Expand expand = new Expand(recipe, new Margins(0, 40, 0, 3));

        assertThat(json.read(json.write(expand))).isEqualTo(expand);
    }

    @Test
    void whatWasExpandedBeforeSurvivesARoundTrip() {
        Expand left = new Expand(recipe, new Margins(9, 0, 0, 0));
        Expand top = new Expand(recipe.withSeed(3), new Margins(0, 40, 0, 0)).after(left);
        Expand bottom = new Expand(recipe, new Margins(0, 0, 0, 3)).after(top);

        assertThat(bottom.before().flatMap(Expand::before)).contains(left);
        assertThat(json.read(json.write(bottom))).isEqualTo(bottom);
    }

    @Test
    void anExpansionFromBeforeSidesWereDoneOneByOneIsReadAsItWas() {
        Expand expand = new Expand(recipe, new Margins(0, 40, 0, 3));
        String older = json.write(expand).replace(",\"before\":null", "");

        assertThat(older).doesNotContain("before");
        assertThat(json.read(older)).isEqualTo(expand);
    }

    @Test
    void samplingSurvivesARoundTrip() {
        Sampling sampling = new Sampling("euler-a", 25, 6.5, 0.2, 1, 0, List.of(new Sampling.Adapter("detail", -0.5)));
        Fill fill = new Fill(recipe.withSampling(sampling), 0.75);

        assertThat(json.read(json.write(fill))).isEqualTo(fill);
    }

    @Test
    void aRequestFromBeforeSamplingIsReadAsItWas() {
        Fill fill = new Fill(recipe, 1);
        String older = json.write(fill).replace(",\"sampling\":null", "");

        assertThat(older).doesNotContain("sampling");
        assertThat(json.read(older)).isEqualTo(fill);
    }

    @Test
    void kindAndSeedAreReadableInTheText() {
        assertThat(json.write(new Fill(recipe, 1)))
                .contains("\"kind\":\"fill\"", "\"seed\":" + (Long.MIN_VALUE + 7), "\"seams\":\"GRADIENT\"");
    }

    @Test
    void whatAnotherVersionWroteIsRefusedInWords() {
        for (String text :
                new String[] {"", "{}", "[1]", "{\"kind\":\"hallucinate\"}", "{\"kind\":\"fill\",\"strength\":1}"}) {
            assertThatThrownBy(() -> json.read(text))
                    .as(text)
                    .isInstanceOf(UnreadableRequestException.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    @Test
    void aRecipeOutsideTheCanvasIsRefused() {
        String moved = json.write(new Fill(recipe, 1)).replace("\"x\":10", "\"x\":90");

        assertThatThrownBy(() -> json.read(moved)).isInstanceOf(UnreadableRequestException.class);
    }

    @Test
    void variationsHaveTheirOwnSeedsAndNothingElse() {
        Fill fill = new Fill(recipe.withSeed(1), 1);

        assertThat(fill.variation(0)).isEqualTo(fill);
        assertThat(fill.variation(1).recipe().seed()).isEqualTo(0x910A2DEC89025CC1L);
        assertThat(fill.variation(2).recipe().seed())
                .isNotEqualTo(fill.withRecipe(recipe.withSeed(2))
                        .variation(1)
                        .recipe()
                        .seed());
        assertThat(fill.variation(1).recipe().withSeed(1)).isEqualTo(fill.recipe());
    }

    @Test
    void identityDependsOnShapeAndEverySample() {
        assertThat(Picture.transparent(2, 3).sha256())
                .isNotEqualTo(Picture.transparent(3, 2).sha256());
        Picture changed = source.copy();
        changed.set(2, 19, 9, 1);
        assertThat(changed.sha256()).isNotEqualTo(source.sha256()).hasSize(64);
        assertThat(source.copy().sha256()).isEqualTo(source.sha256());
    }
}
