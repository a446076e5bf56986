package inlay.genfill.library.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.TinyModels;
import inlay.genfill.library.download.Checksum;
import inlay.genfill.library.download.DownloadException;
import inlay.genfill.library.download.DownloadRules;
import inlay.genfill.library.download.Downloader;
import inlay.genfill.library.download.FileServer;
import inlay.genfill.library.identity.FileHasher;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.identity.LibraryHasher;
import inlay.genfill.library.install.FileVerdict.Finding;
import inlay.genfill.library.install.PlannedFile.Voucher;
import inlay.genfill.library.known.KnownFile;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.library.known.Licence;
import inlay.genfill.library.known.Licence.CommercialUse;
import inlay.genfill.library.scan.ModelReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallerTest {

    private static final Licence LICENCE =
            new Licence("free", "Free Licence", URI.create("https://example.org"), CommercialUse.ALLOWED, List.of());
    private static final Consent CONSENT = new Consent(LICENCE, Instant.EPOCH);

    @TempDir
    Path temporary;

    private Path models;
    private Path original;
    private FileServer server;
    private Downloader downloader;
    private Installer installer;

    @BeforeEach
    void serve() throws IOException {
        models = temporary.toRealPath().resolve("models");
        original = TinyModels.lora(temporary.resolve("ink.safetensors"));
        server = new FileServer(Files.readAllBytes(original));
        downloader = new Downloader(DownloadRules.STANDARD.withPlainHost(server.host()));
        installer = new Installer(models, downloader);
    }

    @AfterEach
    void stop() {
        downloader.close();
        server.close();
    }

    @Test
    void installsWhatTheTableVouchesFor() throws IOException {
        InstallPlan plan = installer.plan(lora(Optional.of(hash(original))), ByteProgress.SILENT);
        assertThat(server.requests()).isEmpty();
        assertThat(plan.bytes()).hasValue(Files.size(original));
        assertThat(plan.files()).extracting(PlannedFile::vouchedBy).containsExactly(Voucher.TABLE);
        installer.carryOut(plan, CONSENT, ByteProgress.SILENT);
        assertThat(models.resolve("loras/ink.safetensors")).hasSameBinaryContentAs(original);
        Receipts receipts = new Receipts(models);
        assertThat(receipts.all()).singleElement().satisfies(receipt -> {
            assertThat(receipt.licence()).isEqualTo("free");
            assertThat(receipt.consented()).isEqualTo("1970-01-01T00:00:00Z");
        });
        assertThat(receipts.checksum(models.resolve("loras/ink.safetensors")))
                .contains(new Checksum.Whole(hash(original)));
    }

    @Test
    void asksTheServerWhatTheTableDoesNotKnow() throws IOException {
        String hex = hash(original).hex();
        server.first((exchange, it) -> {
            exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + hex + "\"");
            FileServer.behave(exchange, it);
        });
        InstallPlan plan = installer.plan(lora(Optional.empty()), ByteProgress.SILENT);
        assertThat(plan.files())
                .extracting(PlannedFile::vouchedBy, file -> file.checksum().text())
                .containsExactly(tuple(Voucher.SERVER, "SHA-256 " + hex));
        installer.carryOut(plan, CONSENT, ByteProgress.SILENT);
        assertThat(models.resolve("loras/ink.safetensors")).exists();
    }

    @Test
    void installsNothingThatNobodyVouchesFor() {
        assertThatThrownBy(() -> installer.plan(lora(Optional.empty()), ByteProgress.SILENT))
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("Nobody says");
        assertThat(server.requests()).containsExactly("HEAD whole");
    }

    @Test
    void installsNothingWithoutConsentToTheseVeryTerms() throws IOException {
        InstallPlan plan = installer.plan(lora(Optional.of(hash(original))), ByteProgress.SILENT);
        Licence other = new Licence("x", "X", LICENCE.text(), CommercialUse.ALLOWED, List.of());
        assertThatThrownBy(() -> installer.carryOut(plan, new Consent(other, Instant.EPOCH), ByteProgress.SILENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aPickleUnderAGoodNameNeverArrives() throws IOException {
        Path pickle = TinyModels.pickle(temporary.resolve("pickle"));
        server.change(Files.readAllBytes(pickle), "\"p\"");
        KnownModel model =
                model(file("loras/ink.safetensors", "ink", OptionalLong.of(Files.size(pickle)), hash(pickle)));
        InstallPlan plan = installer.plan(model, ByteProgress.SILENT);
        assertThatThrownBy(() -> installer.carryOut(plan, CONSENT, ByteProgress.SILENT))
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("pickle");
        assertThat(models.resolve("loras/ink.safetensors")).doesNotExist();
    }

    @Test
    void anotherKindOfModelIsNotWhatWasAnnounced() throws IOException {
        Path vae = TinyModels.autoencoder(temporary.resolve("vae"));
        server.change(Files.readAllBytes(vae), "\"p\"");
        KnownModel model = model(file("loras/ink.safetensors", "ink", OptionalLong.of(Files.size(vae)), hash(vae)));
        InstallPlan plan = installer.plan(model, ByteProgress.SILENT);
        assertThatThrownBy(() -> installer.carryOut(plan, CONSENT, ByteProgress.SILENT))
                .hasMessageContaining("VAE instead of LoRA");
    }

    @Test
    void installsFoldersFileByFile() throws IOException {
        Path source = TinyModels.folder(temporary.resolve("source"));
        List<KnownFile> files = new ArrayList<>();
        for (String name : List.of(
                "unet/diffusion_pytorch_model.fp16.safetensors",
                "vae/diffusion_pytorch_model.safetensors",
                "text_encoder/model.safetensors",
                "model_index.json")) {
            Path file = source.resolve(name);
            server.also("/" + name, Files.readAllBytes(file));
            files.add(file("checkpoints/velvet/" + name, name, OptionalLong.of(Files.size(file)), hash(file)));
        }
        List<String> tasks = new ArrayList<>();
        ByteProgress progress = new ByteProgress() {
            @Override
            public void report(String task, long done, OptionalLong total) {
                tasks.add(task);
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };
        KnownModel velvet = model(files.toArray(KnownFile[]::new));
        installer.carryOut(installer.plan(velvet, progress), CONSENT, progress);
        assertThat(tasks).contains("Downloading model_index.json (4 of 4)");
        Model found = new ModelReader(HashCache.in(temporary))
                .read(models.resolve("checkpoints/velvet"), new ModelSource(Origin.INLAY, models));
        assertThat(found.kind()).isEqualTo(ModelKind.CHECKPOINT);
        assertThat(found.name()).isEqualTo("checkpoints/velvet");
    }

    @Test
    void verifiesAgainstTheReceipt() throws IOException {
        installer.carryOut(
                installer.plan(lora(Optional.of(hash(original))), ByteProgress.SILENT), CONSENT, ByteProgress.SILENT);
        Path file = models.resolve("loras/ink.safetensors");
        assertThat(verify(file)).isEqualTo(Finding.AS_INSTALLED);
        flipLastByte(file);
        assertThat(verify(file)).isEqualTo(Finding.CHANGED);
    }

    @Test
    void verifiesAgainstTheNameInHuggingFacesCache() throws IOException {
        Path blob = Files.copy(original, temporary.resolve(hash(original).hex()));
        Path link = Files.createSymbolicLink(temporary.resolve("linked.safetensors"), blob);
        assertThat(verify(link)).isEqualTo(Finding.AS_NAMED);
        flipLastByte(blob);
        assertThat(verify(link)).isEqualTo(Finding.CHANGED);
    }

    @Test
    void verifiesAgainstTheLastReading() throws IOException {
        assertThat(verify(original)).isEqualTo(Finding.NOTED);
        assertThat(verify(original)).isEqualTo(Finding.AS_BEFORE);
        FileTime modified = Files.getLastModifiedTime(original);
        flipLastByte(original);
        Files.setLastModifiedTime(original, modified);
        assertThat(verify(original)).isEqualTo(Finding.CHANGED);
    }

    private Finding verify(Path file) throws IOException {
        HashCache cache = HashCache.in(temporary.resolve("cache"));
        Model model = new ModelReader(cache).read(file, new ModelSource(Origin.FOLDER, temporary));
        return new Verifier(new LibraryHasher(cache), new Receipts(models))
                .verify(model, ByteProgress.SILENT)
                .getFirst()
                .finding();
    }

    private static void flipLastByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
    }

    private KnownModel lora(Optional<Sha256> hash) throws IOException {
        return model(
                new KnownFile("loras/ink.safetensors", server.address(), OptionalLong.of(Files.size(original)), hash));
    }

    private KnownFile file(String path, String remote, OptionalLong bytes, Sha256 hash) {
        return new KnownFile(path, server.address().resolve("/" + remote), bytes, Optional.of(hash));
    }

    private static KnownModel model(KnownFile... files) {
        return new KnownModel(
                "ink",
                "Ink",
                ModelKind.LORA,
                Optional.empty(),
                "Draws.",
                LICENCE,
                URI.create("https://example.org"),
                OptionalLong.empty(),
                List.of(files));
    }

    private static Sha256 hash(Path file) throws IOException {
        return FileHasher.hash(file, ByteProgress.SILENT);
    }
}
