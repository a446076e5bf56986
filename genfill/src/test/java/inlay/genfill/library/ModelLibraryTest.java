package inlay.genfill.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.places.Places;
import inlay.genfill.library.scan.LibraryScanner;
import inlay.genfill.library.scan.ScanProgress;
import inlay.genfill.weights.checkpoint.BaseSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLibraryTest {

    private static final Sha256 HASH = new Sha256("AB12CD".repeat(10) + "0000");

    @TempDir
    Path folder;

    private ModelLibrary library;

    @BeforeEach
    void fill() throws IOException {
        TinyModels.checkpoint(folder.resolve("photo/base.safetensors"));
        TinyModels.folder(folder.resolve("photo/velvet"));
        TinyModels.lora(folder.resolve("loras/ink.safetensors"));
        TinyModels.lora(folder.resolve("loras/Ink wash.safetensors"));
        TinyModels.embedding(folder.resolve("words/base.safetensors"));
        TinyModels.autoencoder(folder.resolve("vae/soft.safetensors"));
        library = new LibraryScanner(HashCache.in(folder))
                .scan(Places.of(new ModelSource(Origin.FOLDER, folder)), ScanProgress.SILENT);
    }

    @Test
    void listsByKindAndSystem() {
        assertThat(library.models())
                .extracting(Model::title)
                .containsExactly("base", "velvet", "ink", "Ink wash", "soft", "base");
        assertThat(library.ofKind(ModelKind.LORA, BaseSystem.STABLE_DIFFUSION_XL))
                .hasSize(2);
        assertThat(library.ofKind(ModelKind.LORA, BaseSystem.STABLE_DIFFUSION_1))
                .isEmpty();
        assertThat(library.ofKind(ModelKind.AUTOENCODER, BaseSystem.STABLE_DIFFUSION_1))
                .hasSize(1);
    }

    @Test
    void findsByEveryReferenceThatPeopleWrite() {
        Path base = folder.resolve("photo/base.safetensors");
        assertThat(library.require(base.toString()).path()).isEqualTo(base);
        assertThat(library.require(Path.of("photo", "base.safetensors").toString())
                        .path())
                .isEqualTo(base);
        assertThat(library.require("PHOTO/Base").path()).isEqualTo(base);
        assertThat(library.require("ink").title()).isEqualTo("ink");
        assertThat(library.require("wash").title()).isEqualTo("Ink wash");
        ModelLibrary hashed = library.withHashes(Map.of(base, HASH));
        assertThat(hashed.require("ab12cdab12").path()).isEqualTo(base);
        assertThat(hashed.require("ab12cdab12").hash()).contains(HASH);
    }

    @Test
    void saysWhyAReferenceLeadsNowhere() {
        assertThatThrownBy(() -> library.require("base"))
                .isInstanceOf(NoSuchModelException.class)
                .hasMessageContaining("any of 2 models")
                .hasMessageContaining("words");
        assertThatThrownBy(() -> library.require("nothing"))
                .isInstanceOf(NoSuchModelException.class)
                .hasMessageContaining("no model “nothing”");
        assertThat(library.find("")).isEmpty();
    }

    @Test
    void aCheckpointFindsWhatItLacks() {
        Model whole = library.require("photo/base");
        assertThat(library.companions(whole).autoencoder()).isEmpty();
        TinyModels.write(folder.resolve("unets/bare.safetensors"), TinyModels.diffusersUnet(768));
        TinyModels.autoencoder(folder.resolve("unets/near.safetensors"));
        ModelLibrary larger = new LibraryScanner(HashCache.in(folder))
                .scan(Places.of(new ModelSource(Origin.FOLDER, folder)), ScanProgress.SILENT);
        Model bare = larger.require("bare");
        assertThat(bare.kind()).isEqualTo(ModelKind.DENOISER);
        assertThat(larger.companions(bare).autoencoder()).map(Model::title).contains("near");
        assertThat(larger.companions(bare).vocabulary()).isEmpty();
    }

    @Test
    void autoencodersOfOneShapeAreTakenByName() {
        TinyModels.write(folder.resolve("unets/large.safetensors"), TinyModels.diffusersUnet(2048));
        TinyModels.write(folder.resolve("unets/small.safetensors"), TinyModels.diffusersUnet(768));
        TinyModels.autoencoder(folder.resolve("vae/sdxl_vae.safetensors"));
        ModelLibrary larger = new LibraryScanner(HashCache.in(folder))
                .scan(Places.of(new ModelSource(Origin.FOLDER, folder)), ScanProgress.SILENT);
        assertThat(larger.companions(larger.require("large")).autoencoder())
                .map(Model::title)
                .contains("sdxl_vae");
        assertThat(larger.companions(larger.require("small")).autoencoder())
                .map(Model::title)
                .contains("soft");
    }

    @Test
    void severalFilesHaveOneIdentityOnceAllAreKnown() {
        Model velvet = library.require("velvet");
        Map<Path, Sha256> all = velvet.files().stream().collect(Collectors.toMap(ModelFile::path, file -> HASH));
        assertThat(library.withHashes(Map.of(velvet.files().getFirst().path(), HASH))
                        .require("velvet")
                        .hash())
                .isEmpty();
        Optional<Sha256> whole = library.withHashes(all).require("velvet").hash();
        assertThat(whole).isPresent().isNotEqualTo(Optional.of(HASH));
        assertThat(velvet.header()).isNotEqualTo(library.require("soft").header());
        assertThat(library.require("ink").header())
                .isEqualTo(library.require("Ink wash").header());
    }
}
