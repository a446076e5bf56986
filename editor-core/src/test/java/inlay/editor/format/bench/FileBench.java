package inlay.editor.format.bench;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Formats;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import inlay.editor.format.inlay.InlayFormat;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Saving and opening ten full layers of 24 megapixels, a save after one stroke, and a picture of 24 megapixels as
/// JPEG, PNG and TIFF. Needs 5 GB of heap; the files go to the folder in the argument, or to a temporary one.
///
/// Beside the median by the clock it prints the processor time of the cheapest run: on a machine that is busy with
/// something else only the latter compares.
public final class FileBench {
    private static final int WIDTH = 6000;
    private static final int HEIGHT = 4000;
    private static final int LAYERS = 10;
    private static final int RUNS = 5;
    private static final Limits NO_LIMITS = new Limits(1L << 40, 1L << 50);

    private FileBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("bench");
        Path file = folder.resolve("bench.inlay");
        Document document = document();
        layered(document, file);
        stroke(file);
        Files.deleteIfExists(file);
        flat(document, folder);
    }

    private static void layered(Document document, Path file) {
        Runs saves = new Runs();
        Runs opens = new Runs();
        for (int run = 0; run < RUNS; run++) {
            saves.time(() -> {
                Files.deleteIfExists(file);
                new InlayFormat().write(document, file, SaveOptions.DEFAULT, Progress.SILENT);
            });
            opens.time(() -> new InlayFormat().read(file, NO_LIMITS, Progress.SILENT));
        }
        saves.print("first save of 10 layers of 24 megapixels", "under 4 s");
        opens.print("open 10 layers of 24 megapixels", "under 2 s");
    }

    private static void stroke(Path file) throws IOException {
        InlayFormat format = new InlayFormat();
        Document painted = format.read(file, NO_LIMITS, Progress.SILENT).document();
        Runs saves = new Runs();
        long written = 0;
        for (int run = 0; run < RUNS; run++) {
            Document next = painted(painted, 300 * run);
            long before = written();
            saves.time(() -> format.write(next, file, SaveOptions.DEFAULT, Progress.SILENT));
            written = written() - before;
            painted = next;
        }
        saves.print("save after a stroke over 12 tiles of that", "under 0.3 s");
        System.out.printf(
                Locale.ROOT,
                "figure | bytes written by that save | %d KB | in proportion to the stroke%n",
                written >> 10);
    }

    private static Document painted(Document document, int down) {
        PixelLayer top = (PixelLayer) document.layers().getLast();
        Raster.Editor editor = top.pixels().edit();
        for (int step = 0; step < 60; step++) {
            editor.fill(new Region(1000 + 20 * step, 1500 + down + 4 * step, 40, 40), Rgba16.BLACK);
        }
        return document.withTree(document.tree().replace(top.id(), layer -> top.withPixels(editor.commit())));
    }

    private static void flat(Document document, Path folder) throws IOException {
        Formats formats = StandardFormats.create();
        Document one = document.withLayers(document.layers().subList(0, 1));
        for (String suffix : List.of("jpg", "png", "tif")) {
            Path file = folder.resolve("bench." + suffix);
            Runs saves = new Runs();
            Runs opens = new Runs();
            for (int run = 0; run < RUNS; run++) {
                saves.time(() -> formats.save(one, file, SaveOptions.DEFAULT, Progress.SILENT));
                opens.time(() -> formats.open(file, NO_LIMITS, Progress.SILENT));
            }
            saves.print("save 24 megapixels as " + suffix, "none");
            opens.print("open 24 megapixels of " + suffix, suffix.equals("jpg") ? "about 0.5 s" : "none");
            Files.deleteIfExists(file);
        }
    }

    /// Layers of smooth colours with three bits of noise, no two tiles the same.
    private static Document document() {
        List<Layer> layers = new ArrayList<>();
        PixelBlock photo = TestPictures.photo(WIDTH, HEIGHT, 257, 1);
        for (int layer = 0; layer < LAYERS; layer++) {
            int sign = 257 * layer;
            for (int at = 0; at < photo.area(); at += 997) {
                photo.samples()[at] = (short) sign;
            }
            layers.add(PixelLayer.of("Layer " + layer, Raster.of(0, 0, photo)));
        }
        return Document.ofSize(WIDTH, HEIGHT).withLayers(layers);
    }

    /// Bytes that this program has handed to the system so far; 0 where the system does not count.
    private static long written() throws IOException {
        Path counters = Path.of("/proc/self/io");
        return Files.exists(counters)
                ? Files.readAllLines(counters).stream()
                        .filter(line -> line.startsWith("wchar:"))
                        .mapToLong(line -> Long.parseLong(line.substring(6).strip()))
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    /// Something timed.
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /// The times of one thing done several times.
    private static final class Runs {
        private final List<Double> elapsed = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        void time(Work work) {
            Duration used = used();
            long start = System.nanoTime();
            try {
                work.run();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            elapsed.add((System.nanoTime() - start) / 1e9);
            processor.add(used().minus(used).toNanos() / 1e9);
        }

        void print(String what, String goal) {
            double[] sorted =
                    elapsed.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double least =
                    processor.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            System.out.println(what + ": " + Arrays.toString(sorted) + " s");
            System.out.printf(
                    Locale.ROOT,
                    "figure | %s | %.2f s (processor %.2f s) | %s%n",
                    what,
                    sorted[sorted.length / 2],
                    least,
                    goal);
        }

        private static Duration used() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }
}
