package inlay.genfill.library.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.library.NoSuchModelException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownModelsTest {

    private final KnownModels table = KnownModels.standard();

    @Test
    void everyEntryIsWhole() {
        assertThat(table.models()).hasSizeGreaterThan(20).allSatisfy(model -> {
            assertThat(model.name()).matches("[a-z0-9-]+");
            assertThat(model.about()).endsWith(".");
            assertThat(model.files()).isNotEmpty();
            assertThat(model.files())
                    .allMatch(file -> file.address().getScheme().equals("https"));
            assertThat(model.page().getScheme()).isEqualTo("https");
            assertThat(model.licence().restrictions()).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
        });
        assertThat(table.models()).extracting(KnownModel::name).doesNotHaveDuplicates();
        assertThat(table.models().stream()
                        .flatMap(model -> model.files().stream())
                        .map(KnownFile::path))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFolderBecomesAModelWithItsLastFile() {
        List<KnownFile> files = table.require("SDXL-inpainting").files();
        assertThat(files.getLast().name()).isEqualTo("model_index.json");
        assertThat(files)
                .filteredOn(file -> file.name().endsWith(".safetensors"))
                .hasSize(4);
    }

    @Test
    void checksumsAreStatedOnlyWhereTheyAreKnown() {
        assertThat(table.require("clip-vocabulary").files())
                .allMatch(file -> file.hash().isPresent());
        assertThat(table.require("sd15").files()).allMatch(file -> file.hash().isEmpty());
        assertThat(table.require("sd15").approximateBytes()).hasValue(4_264_941_228L);
    }

    @Test
    void namesTheChoicesWhenThereIsNoSuchModel() {
        assertThatThrownBy(() -> table.require("sd99"))
                .isInstanceOf(NoSuchModelException.class)
                .hasMessageContaining("“sd99”")
                .hasMessageContaining("sdxl-turbo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/a", "../a", "a/../b", "a//b", "a/", "C:/a", "a\\b", ".hidden", "a/.b", "con.", "a\nb"})
    void noPathLeadsOutOfTheFolder(String path) {
        URI address = URI.create("https://example.org/a");
        assertThatThrownBy(() -> new KnownFile(path, address, OptionalLong.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
