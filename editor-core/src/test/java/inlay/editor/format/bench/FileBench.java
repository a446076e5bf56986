package inlay.editor.format.bench;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Formats;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.inlay.InlayFormat;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Times saving and opening ten full layers of 24 megapixels, a save after one stroke, and opening a JPEG and a PNG of
/// 24 megapixels. Arguments: a folder for the files and a photograph. Needs about 8 GB of heap.
public final class FileBench {
    private static final int WIDTH = 6000;
    private static final int HEIGHT = 4000;
    private static final int LAYERS = 10;
    private static final int RUNS = 3;
    private static final Limits NO_LIMITS = new Limits(Long.MAX_VALUE / 64, Long.MAX_VALUE / 64);

    private FileBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Formats formats = StandardFormats.create();
        Document document = document(formats, Path.of(arguments[1]));
        Path file = folder.resolve("bench.inlay");
        for (int run = 0; run < RUNS; run++) {
            Files.deleteIfExists(file);
            InlayFormat fresh = new InlayFormat();
            time("first save, 10 layers", () -> fresh.write(document, file, SaveOptions.DEFAULT, Progress.SILENT));
            System.out.printf(Locale.ROOT, "  %d MB%n", Files.size(file) >> 20);
            stroke(fresh, document, file, run);
            time("open, 10 layers", () -> new InlayFormat().read(file, NO_LIMITS, Progress.SILENT));
        }
        flat(formats, document, folder);
    }

    private static void stroke(InlayFormat format, Document document, Path file, int run) throws Exception {
        PixelLayer top = (PixelLayer) document.layers().getLast();
        Raster.Editor editor = top.pixels().edit();
        for (int step = 0; step < 60; step++) {
            editor.fill(new Region(1000 + 20 * step, 1500 + 300 * run + 4 * step, 40, 40), Rgba16.BLACK);
        }
        Document painted =
                document.withTree(document.tree().replace(top.id(), layer -> top.withPixels(editor.commit())));
        long before = written();
        time("save after a stroke", () -> format.write(painted, file, SaveOptions.DEFAULT, Progress.SILENT));
        System.out.printf(Locale.ROOT, "  %d KB handed to the system%n", written() - before >> 10);
    }

    private static void flat(Formats formats, Document document, Path folder) throws Exception {
        Document one = document.withLayers(document.layers().subList(0, 1));
        for (String suffix : List.of("jpg", "png", "tif")) {
            Path file = folder.resolve("bench." + suffix);
            if (formats.forName(file).isPresent()) {
                for (int run = 0; run < RUNS; run++) {
                    time("save " + suffix, () -> formats.save(one, file, SaveOptions.DEFAULT, Progress.SILENT));
                    time("open " + suffix, () -> formats.open(file, NO_LIMITS, Progress.SILENT));
                }
                System.out.printf(Locale.ROOT, "  %d MB%n", Files.size(file) >> 20);
            }
        }
    }

    /// Layers of the photograph in mirrored repetition, each shifted, so that no two tiles are the same.
    private static Document document(Formats formats, Path photograph) {
        Document photo = formats.open(photograph, NO_LIMITS, Progress.SILENT).document();
        PixelBlock small = ((PixelLayer) photo.layers().getFirst()).pixels().read(photo.canvas());
        List<Layer> layers = new ArrayList<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            layers.add(PixelLayer.of("Layer " + layer, Raster.of(0, 0, repeated(small, 37 * layer))));
        }
        return Document.ofSize(WIDTH, HEIGHT).withLayers(layers);
    }

    private static PixelBlock repeated(PixelBlock small, int shift) {
        PixelBlock block = new PixelBlock(WIDTH, HEIGHT);
        for (int plane = 0; plane < 4; plane++) {
            for (int y = 0; y < HEIGHT; y++) {
                int row = plane * small.area() + mirrored(y + shift, small.height()) * small.width();
                int to = plane * block.area() + y * WIDTH;
                for (int x = 0; x < WIDTH; x++) {
                    int value = small.samples()[row + mirrored(x + 3 * shift, small.width())] & 0xFF;
                    int brightness = (x / small.width() + y / small.height() + shift) % 13;
                    block.samples()[to + x] = (short) (plane == 3 ? 65535 : Math.max(0, value - brightness) * 257);
                }
            }
        }
        return block;
    }

    private static int mirrored(int at, int size) {
        int phase = at % (2 * size);
        return phase < size ? phase : 2 * size - 1 - phase;
    }

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

    /// Prints the time by the clock and that spent on all cores together; on a busy machine only the latter compares.
    private static void time(String what, Callable<?> work) throws Exception {
        long cpuStart = cpu();
        long start = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-22s %.3f s, cores %.3f s%n", what, seconds, (cpu() - cpuStart) / 1e9);
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
