package inlay.app.shell.start;

import inlay.app.canvas.picture.ProjectionPicture;
import inlay.editor.document.Document;
import inlay.editor.raster.Region;
import inlay.editor.render.Projection;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Small pictures of documents that were open, kept as files in a cache folder. All work is done in the background.
///
/// @param folder    made when the first picture is kept
/// @param complaints told when a picture cannot be kept or read
public record RecentThumbnails(Path folder, Consumer<Throwable> complaints) {
    private static final int SIDE = 416;

    /// Keeps what a document looks like.
    public void keep(Path file, Document document) {
        StartScreen.inBackground(() -> {
            try {
                Files.createDirectories(folder);
                ImageIO.write(scaled(document), "png", place(file).toFile());
            } catch (IOException full) {
                complaints.accept(full);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Hands over the picture of a file on the event thread, if there is one.
    void load(Path file, Consumer<BufferedImage> receiver) {
        StartScreen.inBackground(() -> {
            Path place = place(file);
            if (Files.exists(place)) {
                try {
                    BufferedImage picture = ImageIO.read(place.toFile());
                    if (picture != null) {
                        EventQueue.invokeLater(() -> receiver.accept(picture));
                    }
                } catch (IOException damaged) {
                    complaints.accept(damaged);
                }
            }
        });
    }

    private Path place(Path file) {
        String name = UUID.nameUUIDFromBytes(
                        file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        return folder.resolve(name + ".png");
    }

    private static BufferedImage scaled(Document document) throws InterruptedException {
        int level = 0;
        while (level < Projection.MAX_LEVEL && Math.max(document.width(), document.height()) >> level + 1 >= SIDE) {
            level++;
        }
        int width = Math.ceilDiv(document.width(), 1 << level);
        int height = Math.ceilDiv(document.height(), 1 << level);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = new int[width * height];
        try (Projection projection = new Projection(document)) {
            projection.look(level, document.canvas());
            projection.await();
            new ProjectionPicture(projection).read(level, Region.ofSize(width, height), pixels);
        }
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        double scale = Math.min(1, (double) SIDE / Math.max(width, height));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }
}
