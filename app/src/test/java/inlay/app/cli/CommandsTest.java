package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.SaveOptions;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import inlay.genfill.parity.TinyModel;
import inlay.genfill.request.MaskGeometry;
import inlay.genfill.weights.NumberFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
    private static final Region HOLE = new Region(60, 40, 20, 16);

    @TempDir
    private Path folder;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private final PictureFiles files = PictureFiles.tellingTo(new PrintWriter(errors));
    private Document original;

    @BeforeEach
    void makeAPicture() {
        PixelBlock pixels = new PixelBlock(160, 120);
        Random random = new Random(5);
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 160; x++) {
                int grey = 257 * (100 + 40 * (x / 8 % 2) + random.nextInt(16));
                pixels.setPixel(x, y, new Rgba16(grey, grey, grey / 2, 65535));
            }
        }
        original = Document.ofSize(160, 120).withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, pixels))));
        files.save(original, folder.resolve("photo.png"), SaveOptions.DEFAULT);
    }

    @Test
    void fillChangesTheSelectionAndNothingFarFromIt() {
        assertThat(run("fill", path("photo.png"), "--select", "rect:60,40,20,16", "--seed", "7", "-o", path("out.png")))
                .isZero();
        PixelBlock before = pixels("photo.png");
        PixelBlock after = pixels("out.png");
        Region mayChange = HOLE.grow(8);
        int changed = 0;
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 160; x++) {
                if (mayChange.contains(x, y)) {
                    changed += before.pixel(x, y).equals(after.pixel(x, y)) ? 0 : 1;
                } else {
                    assertThat(after.pixel(x, y)).isEqualTo(before.pixel(x, y));
                }
            }
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void theSameSeedGivesTheSamePixels() {
        run("fill", path("photo.png"), "--select", "rect:60,40,20,16", "--seed", "7", "-o", path("one.png"));
        run("fill", path("photo.png"), "--select", "rect:60,40,20,16", "--seed", "7", "-o", path("two.png"));
        assertThat(pixels("one.png").samples()).isEqualTo(pixels("two.png").samples());
    }

    @Test
    void expandKeepsEveryOriginalPixel() {
        assertThat(run(
                        "expand",
                        path("photo.png"),
                        "--left",
                        "24",
                        "--bottom",
                        "10",
                        "--seed",
                        "1",
                        "-o",
                        path("wide.png")))
                .isZero();
        Document wide = files.open(folder.resolve("wide.png"));
        assertThat(wide.canvas()).isEqualTo(new Region(0, 0, 184, 130));
        assertThat(Compositor.flatten(wide, new Region(24, 0, 160, 120)).samples())
                .isEqualTo(pixels("photo.png").samples());
        assertThat(Compositor.flatten(wide, wide.canvas()).pixel(3, 128).alpha())
                .isEqualTo(65535);
    }

    @Test
    void anInlayFileKeepsVariationsAndRecipes() {
        assertThat(run(
                        "fill",
                        path("photo.png"),
                        "--select",
                        "ellipse:60,40,20,16",
                        "--seed",
                        "7",
                        "--variations",
                        "3",
                        "-o",
                        path("out.inlay")))
                .isZero();
        assertThat(run("info", path("out.inlay"))).isZero();
        assertThat(output.toString())
                .contains("160 x 120 pixels")
                .contains("- Generative Fill  [generative, 3 variations, masked]")
                .contains("* variation 1: fill, seed 7, engine content-aware")
                .contains("variation 3: fill")
                .contains("- Background  [pixels 160 x 120 at 0,0]");
        assertThat(run("export", path("out.inlay"), "-o", path("flat.png"))).isZero();
        run("fill", path("photo.png"), "--select", "ellipse:60,40,20,16", "--seed", "7", "-o", path("direct.png"));
        assertThat(pixels("flat.png").samples()).isEqualTo(pixels("direct.png").samples());
    }

    @Test
    void severalSelectionsAddUp() {
        run(
                "fill",
                path("photo.png"),
                "--select",
                "rect:10,10,12,12",
                "--select",
                "rect:120,90,12,12",
                "--seed",
                "3",
                "-o",
                path("out.inlay"));
        run("info", path("out.inlay"));
        assertThat(output.toString()).contains("selection 122 x 92 at 10,10");
    }

    @Test
    void aWrongPromptForAnEngineThatReadsNoneIsSaid() {
        run("fill", path("photo.png"), "--select", "rect:60,40,20,16", "--prompt", "a dragon", "-o", path("out.png"));
        assertThat(errors.toString()).contains("prompt");
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertThat(run("info", path("none.png"))).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).startsWith("none.png does not exist.").doesNotContain("Exception");
    }

    @Test
    void aCheckpointFillsThroughItsWorkerAndLeavesTheRestAlone() throws IOException {
        TinyModel.write(folder.resolve("tiny"), NumberFormat.F16);
        String[] command = {
            "fill",
            path("photo.png"),
            "--select",
            "rect:60,40,20,16",
            "--engine",
            path("tiny"),
            "--prompt",
            "green grass",
            "--steps",
            "2",
            "--detail",
            "0",
            "--seed",
            "3",
            "-o",
            path("out.inlay")
        };

        assertThat(run(command)).as(errors.toString()).isZero();

        Document made = files.open(folder.resolve("out.inlay"));
        GenerativeLayer layer = (GenerativeLayer) made.layers().getLast();
        assertThat(layer.variation().recipe().engine()).startsWith("model:");
        assertThat(layer.variation().recipe().prompt()).isEqualTo("green grass");
        PixelBlock before = pixels("photo.png");
        PixelBlock after = Compositor.flatten(made, made.canvas());
        Region mayChange = HOLE.grow(MaskGeometry.LIMIT / 16);
        assertThat(after.pixel(70, 48)).isNotEqualTo(before.pixel(70, 48));
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 160; x++) {
                if (!mayChange.contains(x, y)) {
                    assertThat(after.pixel(x, y)).isEqualTo(before.pixel(x, y));
                }
            }
        }
    }

    @Test
    void anUnknownSamplerIsRefusedByName() throws IOException {
        TinyModel.write(folder.resolve("tiny"), NumberFormat.F16);

        assertThat(run(
                        "fill",
                        path("photo.png"),
                        "--select",
                        "rect:60,40,20,16",
                        "--engine",
                        path("tiny"),
                        "--sampler",
                        "magic",
                        "-o",
                        path("out.png")))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("magic");
    }

    @Test
    void anUnknownEngineIsRefusedByName() {
        assertThat(run(
                        "fill",
                        path("photo.png"),
                        "--select",
                        "rect:60,40,20,16",
                        "--engine",
                        "sdxl",
                        "-o",
                        path("out.png")))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("sdxl");
    }

    private PixelBlock pixels(String name) {
        Document document = files.open(folder.resolve(name));
        return Compositor.flatten(document, document.canvas());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        CommandLine program = Program.commandLine();
        program.setOut(new PrintWriter(output));
        program.setErr(new PrintWriter(errors));
        return Program.run(program, arguments);
    }
}
