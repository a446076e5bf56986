package inlay.genfill.bench;

import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import inlay.genfill.synthesis.ContentAwareEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Fills every scene of the bench and prints what it took and how good it is.
///
/// Arguments: the folder for the result pictures, then optionally the names of the scenes to run, `--seed=N`,
/// `--repeat=N` (the least time counts).
public final class FillBench {

    private FillBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/fill-bench"));
        var names = Arrays.stream(arguments)
                .skip(1)
                .filter(a -> !a.startsWith("--"))
                .toList();
        long seed = option(arguments, "--seed=", 7);
        int repeat = (int) option(arguments, "--repeat=", 1);
        System.out.println("scene             hole      seconds     cpu   seam  texture  continuity   psnr   ssim");
        List<Result> results = new ArrayList<>();
        for (var supplier : Scenes.all()) {
            Scene scene = supplier.get();
            if (names.isEmpty() || names.contains(scene.name())) {
                results.add(run(scene, seed, repeat, folder));
            }
        }
        figures(results);
    }

    /// What a scene took and how good it is.
    private record Result(String name, double seconds, double processorSeconds, Metrics metrics) {}

    private static void figures(List<Result> results) {
        for (Result result : results) {
            if (result.name().endsWith("-2048") && !result.name().startsWith("expand")
                    || result.name().endsWith("-24mp")) {
                String what = "fill of 512 x 512, scene " + result.name();
                figure(what, result.seconds(), "s", "< 4 s");
                figure(what + ", processor time of both cores", result.processorSeconds(), "s", "");
            }
        }
        figure("fills: seam, median of all scenes", median(results, Metrics::seam), "of the truth's", "1");
        figure("fills: texture energy, median of all scenes", median(results, Metrics::texture), "of the truth's", "1");
        figure("fills: continuity, median of all scenes", median(results, Metrics::continuity), "of the truth's", "1");
    }

    private static double median(List<Result> results, ToDoubleFunction<Metrics> metric) {
        double[] values = results.stream()
                .map(Result::metrics)
                .mapToDouble(metric)
                .sorted()
                .toArray();
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    private static void figure(String what, double value, String unit, String goal) {
        System.out.printf(Locale.ROOT, "figure | %s | %.2f %s | %s%n", what, value, unit, goal);
    }

    private static long option(String[] arguments, String name, long otherwise) {
        return Arrays.stream(arguments)
                .filter(a -> a.startsWith(name))
                .mapToLong(a -> Long.parseLong(a.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }

    private static Result run(Scene scene, long seed, int repeat, Path folder) {
        Scene.Task task = scene.task(seed);
        double seconds = Double.MAX_VALUE;
        double effort = Double.MAX_VALUE;
        Variation variation = null;
        for (int round = 0; round < repeat; round++) {
            double work = processorSeconds();
            long start = System.nanoTime();
            variation =
                    new ContentAwareEngine().generate(task.request(), task.source(), task.selection(), Progress.SILENT);
            effort = Math.min(effort, processorSeconds() - work);
            seconds = Math.min(seconds, (System.nanoTime() - start) * 1e-9);
        }
        Region context = task.request().recipe().context();
        Picture truth = scene.truth().crop(context);
        Coverage mask =
                CompositingMask.of(task.selection(), task.request().recipe().geometry());
        Picture result = composite(task.source(), variation, context);
        Metrics metrics = Metrics.of(result, truth, mask);
        System.out.printf(
                Locale.ROOT,
                "%-16s  %4dx%-4d %7.2f %7.2f %6.2f %7.2f %9.2f  %8.2f  %6.3f%n",
                scene.name(),
                scene.hole().width(),
                scene.hole().height(),
                seconds,
                effort,
                metrics.seam(),
                metrics.texture(),
                metrics.continuity(),
                metrics.psnr(),
                metrics.ssim());
        PictureFiles.write(result, folder.resolve(scene.name() + ".png"));
        PictureFiles.write(truth, folder.resolve(scene.name() + "-truth.png"));
        PictureFiles.write(task.source(), folder.resolve(scene.name() + "-hole.png"));
        return new Result(scene.name(), seconds, effort, metrics);
    }

    /// What all threads together have worked, so that a busy machine does not hide a fast engine.
    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                * 1e-3;
    }

    private static Picture composite(Picture source, Variation variation, Region context) {
        Region place = variation.region().relativeTo(context.x(), context.y());
        Picture part = CompositingMask.blend(source.crop(place), variation.patch(), variation.mask());
        Picture result = source.copy();
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int y = 0; y < place.height(); y++) {
                for (int x = 0; x < place.width(); x++) {
                    result.set(channel, place.x() + x, place.y() + y, part.sample(channel, x, y));
                }
            }
        }
        return result;
    }
}
