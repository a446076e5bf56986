package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.Metadata;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.SaveOptions;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import inlay.genfill.parity.TinyModel;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTest {
    private static final int SIDE = 32;

    @TempDir
    private static Path models;

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();
    private final PictureFiles files = PictureFiles.tellingTo(new PrintWriter(errors));

    @BeforeAll
    static void writeModel() throws IOException {
        TinyModel.write(models.resolve("tiny"), NumberFormat.F16);
    }

    @Test
    void theSameSeedGivesTheSameFileAndAnotherSeedAnother() throws IOException {
        assertThat(generate("one.png", "--seed", "7")).as(errors::toString).isZero();
        generate("two.png", "--seed", "7");
        generate("three.png", "--seed", "8");

        assertThat(bytes("two.png")).isEqualTo(bytes("one.png"));
        assertThat(bytes("three.png")).isNotEqualTo(bytes("one.png"));
        assertThat(files.open(folder.resolve("one.png")).canvas()).isEqualTo(new Region(0, 0, SIDE, SIDE));
    }

    @Test
    void thePictureSaysHowItWasMade() {
        generate("out.png", "--seed", "7", "--negative", "fog, rain", "--guidance", "5.5", "--clip-skip", "1");

        String[] lines = parameters("out.png").split("\n");
        assertThat(lines[0]).isEqualTo("a lighthouse");
        assertThat(lines[1]).isEqualTo("Negative prompt: fog, rain");
        assertThat(lines[2])
                .startsWith("Steps: 3, Sampler: Euler a, CFG scale: 5.5, Seed: 7, Size: 32x32, ")
                .contains(", Clip skip: 2, Version: Inlay ")
                .doesNotContain("Denoising");
    }

    @Test
    void severalPicturesAreNumberedAndHaveSeedsInARow() {
        assertThat(generate("out.png", "--seed", "7", "--count", "2")).isZero();

        assertThat(parameters("out-1.png")).contains("Seed: 7,");
        assertThat(parameters("out-2.png")).contains("Seed: 8,");
        assertThat(folder.resolve("out.png")).doesNotExist();
    }

    @Test
    void nothingChangesOutsideTheMask() {
        writePictures(37, 30);

        assertThat(generateFrom("out.png", "--mask", path("mask.png")))
                .as(errors::toString)
                .isZero();

        PixelBlock before = pixels("photo.png");
        PixelBlock after = pixels("out.png");
        int changed = 0;
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 37; x++) {
                boolean same = after.pixel(x, y).equals(before.pixel(x, y));
                if (x >= 10 && x < 20 && y >= 8) {
                    changed += same ? 0 : 1;
                } else {
                    assertThat(same).as("%d, %d", x, y).isTrue();
                }
            }
        }
        assertThat(changed).isGreaterThan(150);
    }

    @Test
    void anotherPictureIsABeginning() {
        writePictures(37, 30);

        assertThat(generateFrom("out.png", "--strength", "0.5"))
                .as(errors::toString)
                .isZero();
        assertThat(generateFrom("large.png", "--size", "64x48")).isZero();

        assertThat(files.open(folder.resolve("out.png")).canvas()).isEqualTo(new Region(0, 0, 37, 30));
        assertThat(files.open(folder.resolve("large.png")).canvas()).isEqualTo(new Region(0, 0, 64, 48));
        assertThat(parameters("out.png")).contains("Denoising strength: 0.5");
        assertThat(pixels("out.png").samples()).isNotEqualTo(pixels("photo.png").samples());
    }

    @Test
    void aSecondPassEnlarges() {
        assertThat(generate("out.png", "--seed", "7", "--hires", "1.5"))
                .as(errors::toString)
                .isZero();

        assertThat(files.open(folder.resolve("out.png")).canvas()).isEqualTo(new Region(0, 0, 48, 48));
        assertThat(parameters("out.png")).contains("Size: 32x32").contains("Hires upscale: 1.5");
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        writePictures(37, 30);
        files.save(Document.ofSize(9, 9), folder.resolve("small.png"), SaveOptions.DEFAULT);

        refuse(
                "There is no model “nowhere” in the library",
                () -> run("generate", "--model", "nowhere", "--prompt", "a", "-o", path("out.png")));
        refuse(
                "multiples of 2 pixels, which 33 x 32 is not. Try 34 x 32.",
                () -> generate("out.png", "--size", "33x32"));
        refuse("--size must be written as width x height", () -> generate("out.png", "--size", "large"));
        refuse(
                "small.png is 9 × 9 pixels and cannot be a mask",
                () -> generateFrom("out.png", "--mask", path("small.png")));
        refuse("--mask needs an --image", () -> generate("out.png", "--mask", path("mask.png")));
        refuse("leaves none of 3 steps", () -> generateFrom("out.png", "--strength", "0.1"));
        refuse("There is no sampler “magic”", () -> generate("out.png", "--sampler", "magic"));
        refuse("is not a control: write MODEL:PICTURE", () -> generate("out.png", "--control", "edges.png"));
        refuse(
                "is not a ControlNet",
                () -> generate("out.png", "--control", models.resolve("tiny") + ":" + path("photo.png")));
        assertThat(folder.resolve("out.png")).doesNotExist();
    }

    @Test
    void anAdapterOfAnotherSystemIsRefusedAndWhatDoesNotFitIsListed() throws IOException {
        writeAdapter("strange.safetensors", "lora_unet_down_blocks_7_attentions_0_proj_in", 8);
        writeAdapter("other.safetensors", "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k", 2048);

        assertThat(generate("out.png", "--lora", path("strange.safetensors") + ":0.5"))
                .as(errors::toString)
                .isZero();
        assertThat(errors.toString())
                .contains("Note: ")
                .contains("fit nothing in the model")
                .contains("blocks_7");
        assertThat(parameters("out.png")).startsWith("a lighthouse <lora:strange:0.5>\n");
        refuse("other.safetensors", () -> generate("refused.png", "--lora", path("other.safetensors")));
    }

    @Test
    void aControlNetSteersByItsWeightAndOnlyInItsRange() throws IOException {
        writePictures(37, 30);
        String control =
                TinyControlNet.write(models.resolve("tiny"), folder.resolve("control")) + ":" + path("photo.png");

        assertThat(generate("plain.png", "--seed", "7")).isZero();
        assertThat(generate("steered.png", "--seed", "7", "--control", control))
                .as(errors::toString)
                .isZero();
        assertThat(generate("none.png", "--seed", "7", "--control", control + ":0"))
                .isZero();
        assertThat(generate("never.png", "--seed", "7", "--control", control + ":1:0.1-0.3"))
                .isZero();

        assertThat(pixels("steered.png").samples())
                .isNotEqualTo(pixels("plain.png").samples());
        assertThat(pixels("none.png").samples()).isEqualTo(pixels("plain.png").samples());
        assertThat(pixels("never.png").samples()).isEqualTo(pixels("plain.png").samples());
        assertThat(parameters("steered.png")).contains("ControlNet 0: \"Model: diffusion_pytorch_model, Weight: 1, ");
    }

    private void writeAdapter(String name, String module, int width) throws IOException {
        new SafetensorsWriter()
                .add(
                        module + ".lora_down.weight",
                        NumberFormat.F32,
                        new Shape(List.of(2L, (long) width)),
                        new float[2 * width])
                .add(module + ".lora_up.weight", NumberFormat.F32, new Shape(List.of(8L, 2L)), new float[16])
                .write(folder.resolve(name));
    }

    private void writePictures(int width, int height) {
        PixelBlock photo = new PixelBlock(width, height);
        PixelBlock mask = new PixelBlock(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                photo.setPixel(x, y, new Rgba16(257 * (5 * x), 257 * (7 * y), 257 * ((x * y) % 256), 65535));
                int light = x >= 10 && x < 20 && y >= 8 ? 65535 : 0;
                mask.setPixel(x, y, new Rgba16(light, light, light, 65535));
            }
        }
        save(photo, "photo.png");
        save(mask, "mask.png");
    }

    private void save(PixelBlock pixels, String name) {
        Document document = Document.ofSize(pixels.width(), pixels.height())
                .withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, pixels))));
        files.save(document, folder.resolve(name), SaveOptions.DEFAULT);
    }

    private void refuse(String part, Runnable command) {
        errors.getBuffer().setLength(0);
        command.run();
        assertThat(errors.toString())
                .contains(part)
                .doesNotContain("unexpected")
                .doesNotContain("\tat ");
    }

    private int generateFrom(String output, String... more) {
        List<String> all = new ArrayList<>(List.of("--image", path("photo.png")));
        all.addAll(List.of(more));
        return generate(output, all.toArray(String[]::new));
    }

    private int generate(String output, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "generate",
                "--model",
                models.resolve("tiny").toString(),
                "--prompt",
                "a lighthouse",
                "--steps",
                "3",
                "--sampler",
                "euler-a",
                "-o",
                path(output)));
        List<String> options = List.of(more);
        if (!options.contains("--image") && !options.contains("--size")) {
            all.addAll(List.of("--size", SIDE + "x" + SIDE));
        }
        if (options.contains("--sampler")) {
            all.subList(7, 9).clear();
        }
        all.addAll(options);
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        CommandLine program = Program.commandLine().setErr(new PrintWriter(errors, true));
        return Program.run(program, arguments);
    }

    private String parameters(String name) {
        return new String(
                files.open(folder.resolve(name)).metadata().block(Metadata.PARAMETERS), StandardCharsets.UTF_8);
    }

    private PixelBlock pixels(String name) {
        Document document = files.open(folder.resolve(name));
        return Compositor.flatten(document, document.canvas());
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
