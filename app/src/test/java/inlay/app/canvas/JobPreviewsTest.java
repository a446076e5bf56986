package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.generate.EngineChoices;
import inlay.app.generate.EngineRoster;
import inlay.app.generate.GenerateForm;
import inlay.app.generate.Generator;
import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
import inlay.app.generate.Planner;
import inlay.app.shell.generation.JobPreviews;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.Notices;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import inlay.genfill.Engines;
import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import inlay.genfill.worker.RetryOffer;
import inlay.genfill.worker.WorkerFailureException;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the canvas shows while an engine works.
@Timeout(60)
class JobPreviewsTest {
    private static final Region INSIDE = new Region(100, 80, 60, 40);
    private static final Region OUTSIDE = new Region(40, 40, 20, 20);

    private final Greening greening = new Greening();
    private final EngineRoster engines = new EngineRoster(new EngineChoices(new Engines(List.of(greening))));
    private final JobQueue queue = new JobQueue(engines, EventQueue::invokeLater);
    private final Generator generator = new Generator(
            new GenerateForm(engines, new Random(1)), new Planner(engines, Compositor::flatten, "test"), queue);
    private final Document document = Document.ofSize(300, 200)
            .withLayers(List.of(PixelLayer.of("white", Raster.filled(new Region(0, 0, 300, 200), Rgba16.WHITE))))
            .withSelection(Optional.of(Mask.of(INSIDE)));

    @AfterEach
    void close() {
        greening.permits.release(100);
        queue.close();
    }

    @Test
    void anEarlyViewShowsWhereTheResultWillBeAndGoesWithTheJob() throws InterruptedException {
        try (CanvasStage stage = new CanvasStage(document, 500, 400)) {
            queue.addListener(new JobPreviews(() -> Optional.of(stage.view()), new Notices(), (job, offer) -> {}));
            Job job = generator.fill(stage.session());
            assertThat(greening.shown.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            assertThat(looks(stage, INSIDE)).isEqualTo("green");
            assertThat(looks(stage, OUTSIDE)).isEqualTo("white");
            assertThat(stage.session().document()).isSameAs(document);
            assertThat(stage.session().history().steps()).hasSize(1);

            queue.cancel(job);
            assertThat(looks(stage, INSIDE)).isEqualTo("white");
            assertThat(stage.session().document()).isSameAs(document);
        }
    }

    @Test
    void theResultTakesThePlaceOfTheEarlyView() throws InterruptedException {
        try (CanvasStage stage = new CanvasStage(document, 500, 400)) {
            CountDownLatch ended = new CountDownLatch(1);
            queue.addListener(new JobPreviews(() -> Optional.of(stage.view()), new Notices(), (job, offer) -> {}));
            queue.addListener(new JobQueue.Listener() {
                @Override
                public void changed(JobQueue changed) {}

                @Override
                public void ended(Job job) {
                    ended.countDown();
                }
            });
            generator.fill(stage.session());
            greening.permits.release(3);
            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(looks(stage, INSIDE)).isEqualTo("black");
            assertThat(looks(stage, OUTSIDE)).isEqualTo("white");
            assertThat(stage.session().history().steps()).hasSize(2);
        }
    }

    @Test
    void aFailureThatHasAWayOutOffersItAsAButton() throws InterruptedException {
        try (CanvasStage stage = new CanvasStage(document, 500, 400)) {
            BlockingQueue<Notice> shown = new LinkedBlockingQueue<>();
            List<RetryOffer> taken = new ArrayList<>();
            Notices notices = new Notices();
            notices.addViewer(shown::add);
            queue.addListener(new JobPreviews(Optional::empty, notices, (job, offer) -> taken.add(offer)));
            RetryOffer offer = new RetryOffer.OnProcessor();
            queue.submit(stage.session(), "fill", () -> {
                throw new WorkerFailureException("The driver gave up.", List.of(offer, new RetryOffer.Again()));
            });
            Notice notice = Objects.requireNonNull(shown.poll(20, TimeUnit.SECONDS));
            assertThat(notice.sentence()).isEqualTo("The driver gave up.");
            Notice.Action action = notice.action().orElseThrow();
            assertThat(action.label()).isEqualTo("Use the Processor");
            action.run().run();
            assertThat(taken).containsExactly(offer);
        }
    }

    /// The colour near a corner of an area, away from the readout in its middle.
    private static String looks(CanvasStage stage, Region area) {
        BufferedImage image = stage.painted();
        Region device = stage.view().geometry().onDevice(area);
        Color color = new Color(image.getRGB(device.x() + 3, device.y() + 3));
        boolean dark = color.getGreen() < 120;
        return color.getRed() > 200 ? "white" : dark ? "black" : "green";
    }

    /// Shows green, waits for a permit, and makes black.
    private static final class Greening implements GenerativeEngine {
        final Semaphore permits = new Semaphore(0);
        final Semaphore shown = new Semaphore(0);

        @Override
        public EngineDescription describe() {
            return new EngineDescription("greening", "Greening", Set.of(), "", ContextSettings.CONTENT_AWARE);
        }

        @Override
        public Variation generate(GenerativeRequest request, Picture source, Coverage selection, Progress progress) {
            progress.report(0.1, "Greening");
            Picture green = Picture.transparent(source.width() / 2, source.height() / 2);
            Arrays.fill(green.samples(), green.samples().length / 4, green.samples().length / 2, (short) 0xC000);
            Arrays.fill(green.samples(), green.samples().length / 4 * 3, green.samples().length, (short) 0xFFFF);
            progress.preview(green);
            shown.release();
            try {
                while (!permits.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                    progress.check();
                }
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            Picture black = Picture.transparent(source.width(), source.height());
            Arrays.fill(black.samples(), black.samples().length / 4 * 3, black.samples().length, (short) 0xFFFF);
            return new Variation(request.recipe().context(), black, selection);
        }
    }
}
