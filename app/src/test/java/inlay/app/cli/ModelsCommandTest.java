package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import inlay.app.models.ModelShelf;
import inlay.app.models.SampleModels;
import inlay.app.platform.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelsCommandTest {
    @TempDir
    private Path temporary;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private Path folder;
    private Path shelf;

    @BeforeEach
    void fill() throws IOException {
        folder = temporary.toRealPath();
        shelf = folder.resolve("shelf");
        SampleModels.checkpoint(shelf.resolve("photo/base.safetensors"));
        SampleModels.lora(shelf.resolve("ink.safetensors"));
        SampleModels.pickle(shelf.resolve("old.ckpt"));
    }

    @Test
    void addedFoldersAreListedUntilTheyAreRemoved() {
        assertThat(run("list")).isZero();
        assertThat(output.toString()).contains("0 models", "inlay models add");
        assertThat(run("add", shelf.toString())).isZero();
        assertThat(output.toString()).contains("Added " + shelf, "2 models in 1 folder, 1 refused");
        output.getBuffer().setLength(0);
        assertThat(run("list")).isZero();
        assertThat(output.toString().lines())
                .containsExactly(
                        "Checkpoints",
                        "  photo/base  Stable Diffusion 1, inpainting  8.82 kB  Folder",
                        "LoRAs",
                        "  ink         Stable Diffusion XL             17.0 kB  Folder",
                        "2 models in 1 folder, 1 refused (--refused says why).");
        assertThat(run("remove", shelf.toString())).isZero();
        output.getBuffer().setLength(0);
        run("list");
        assertThat(output.toString()).contains("0 models");
        assertThat(run("remove", shelf.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("was not added");
    }

    @Test
    void aFolderCanBeWhereModelsAreInstalled() {
        assertThat(run("add", shelf.toString(), "--install-here")).isZero();
        output.getBuffer().setLength(0);
        run("list");
        assertThat(output.toString()).contains("2 models in 1 folder", "Inlay").doesNotContain("Folder");
    }

    @Test
    void listsWhatMatters() {
        run("add", shelf.toString());
        output.getBuffer().setLength(0);
        run("list", "--kind", "LoRA");
        assertThat(output.toString()).contains("ink").doesNotContain("base");
        output.getBuffer().setLength(0);
        run("list", "bas");
        assertThat(output.toString()).contains("base").doesNotContain("ink");
        output.getBuffer().setLength(0);
        run("list", "--refused");
        assertThat(output.toString()).contains("old.ckpt", "is a pickle file");
        assertThat(run("list", "--kind", "hat")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).contains("no kind of model", "checkpoint, unet-alone, lora");
    }

    @Test
    void scriptsGetJson() {
        run("add", shelf.toString());
        output.getBuffer().setLength(0);
        run("list", "--json");
        JsonNode root = json();
        assertThat(root.path("models").size()).isEqualTo(2);
        JsonNode base = root.path("models").get(0);
        assertThat(base.path("kind").asString()).isEqualTo("checkpoint");
        assertThat(base.path("variant").asString()).isEqualTo("inpainting");
        assertThat(base.path("prediction").path("certainty").asString()).isEqualTo("assumed");
        assertThat(root.path("refused").get(0).path("reason").asString()).contains("pickle");
    }

    @Test
    void showsFilesAndWhatIsInTheLibrary() {
        String ink = shelf.resolve("ink.safetensors").toString();
        assertThat(run("show", ink, "--hash")).isZero();
        assertThat(output.toString())
                .contains("LoRA", "Rank           4", "Trigger words  ink wash", "SHA-256", "modelspec.trigger_phrase");
        run("add", shelf.toString());
        output.getBuffer().setLength(0);
        assertThat(run("show", "photo/base", "--json")).isZero();
        assertThat(json().path("parts").get(0).path("parameters").asLong()).isEqualTo(648 + 1536 + 16);
        assertThat(run("show", "nothing")).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("There is no model “nothing”");
    }

    @Test
    void picklesAreRefusedInWords() {
        String pickle = shelf.resolve("old.ckpt").toString();
        assertThat(run("show", pickle)).isEqualTo(ExitCode.FAILURE);
        assertThat(run("add", pickle)).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString().lines()).hasSize(2).allMatch(line -> line.contains("“old.ckpt” is a pickle file"));
        assertThat(run("add", shelf.resolve("ink.safetensors").toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("is a file. Add the folder");
    }

    @Test
    void scanAddsNothing() {
        assertThat(run("scan", shelf.toString())).isZero();
        assertThat(output.toString()).contains("photo/base", "Refused", "pickle");
        output.getBuffer().setLength(0);
        run("list");
        assertThat(output.toString()).contains("0 models");
        assertThat(run("scan", folder.resolve("gone").toString())).isEqualTo(ExitCode.FAILURE);
    }

    @Test
    void installsOnlyAfterTheLicenceWasAgreedTo() throws IOException {
        Path ink = SampleModels.lora(folder.resolve("remote/ink.safetensors"));
        HttpServer server = SampleModels.serve(ink);
        try {
            String table = SampleModels.table(folder.resolve("table.json"), ink, server)
                    .toString();
            String[] install = {"install", "tiny-ink", "--table", table, "--allow-http", SampleModels.host(server)};
            assertThat(run(install)).isEqualTo(ExitCode.FAILURE);
            assertThat(output.toString())
                    .contains("Free License, no commercial use", "For pictures of cats.", "17.0 kB", "known to Inlay");
            assertThat(errors.toString()).contains("--accept-license");
            assertThat(folder.resolve("own")).doesNotExist();
            assertThat(run(with(install, "--accept-license"))).isZero();
            assertThat(folder.resolve("own/loras/ink.safetensors")).hasSameBinaryContentAs(ink);
            assertThat(run("install", "tiny-ink", "--table", table, "--accept-license"))
                    .isZero();
        } finally {
            server.stop(0);
        }
        output.getBuffer().setLength(0);
        assertThat(run("verify")).isZero();
        assertThat(output.toString()).contains("as it was installed", "1 file, all sound.");
    }

    @Test
    void refusesServersWithoutEncryption() throws IOException {
        Path ink = SampleModels.lora(folder.resolve("remote/ink.safetensors"));
        HttpServer server = SampleModels.serve(ink);
        try {
            String table = SampleModels.table(folder.resolve("table.json"), ink, server)
                    .toString();
            assertThat(run("install", "tiny-ink", "--table", table, "--accept-license"))
                    .isEqualTo(ExitCode.FAILURE);
            assertThat(errors.toString()).contains("is not encrypted");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysWhatIsWrongWithATable() throws IOException {
        Path table = Files.writeString(folder.resolve("table.json"), "{\"models\": [{\"name\": \"x\"}]}");
        assertThat(run("install", "x", "--table", table.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("is not a table of models");
        assertThat(run("install", "x")).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("no model “x” to install", "sd15-inpainting");
        run("list", "--available", "--kind", "vae");
        assertThat(output.toString()).contains("vae-ft-mse", "about 335 MB", "MIT License");
    }

    @Test
    void verifyNoticesDamage() throws IOException {
        run("add", shelf.toString());
        assertThat(run("verify", "ink")).isZero();
        assertThat(output.toString()).contains("noted for the next time");
        Path ink = shelf.resolve("ink.safetensors");
        var modified = Files.getLastModifiedTime(ink);
        byte[] bytes = Files.readAllBytes(ink);
        bytes[bytes.length - 1] ^= 1;
        Files.write(ink, bytes);
        Files.setLastModifiedTime(ink, modified);
        output.getBuffer().setLength(0);
        assertThat(run("verify", "--json")).isEqualTo(ExitCode.FAILURE);
        assertThat(json().valueStream().map(node -> node.path("finding").asString()))
                .containsExactly("noted", "changed");
    }

    @Test
    void theCommandAloneSaysWhatItTakes() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).contains("list, show, add");
    }

    private int run(String... arguments) {
        var folders = new UserFolders(
                folder.resolve("settings"), folder.resolve("cache"), folder.resolve("logs"), folder.resolve("own"));
        var context = new ModelsContext(
                folders.settings(), ModelShelf.of(folders, "Linux", folder.resolve("home"), Map.of()));
        CommandLine command = ModelsCommand.commandLine(context)
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(errors));
        return Program.run(command, arguments);
    }

    private JsonNode json() {
        return new JsonMapper().readTree(output.toString());
    }

    private static String[] with(String[] arguments, String last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
    }
}
