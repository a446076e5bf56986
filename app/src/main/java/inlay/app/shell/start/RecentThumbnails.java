package inlay.app.shell.start;

import inlay.app.shell.documents.DocumentPicture;
import inlay.editor.document.Document;
import java.awt.EventQueue;
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
                ImageIO.write(
                        DocumentPicture.scaled(document, SIDE),
                        "png",
                        place(file).toFile());
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
                        BufferedImage fitted = PictureCard.fitted(picture);
                        EventQueue.invokeLater(() -> receiver.accept(fitted));
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
}
