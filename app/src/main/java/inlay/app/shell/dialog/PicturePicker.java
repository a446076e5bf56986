package inlay.app.shell.dialog;

import inlay.app.shell.documents.DocumentPicture;
import inlay.app.theme.ThemeColor;
import inlay.editor.document.Document;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import javax.swing.JComponent;

/// A small view of a document in which colours can be picked.
final class PicturePicker extends JComponent {
    private static final long serialVersionUID = 1;
    private static final Dimension SIZE = new Dimension(360, 240);

    private final transient Document document;
    private transient Optional<BufferedImage> picture = Optional.empty();
    private transient BiConsumer<Rgba16, MouseEvent> picked = (color, event) -> {};

    PicturePicker(Document document) {
        this.document = document;
        setName("colorRange.picture");
        setPreferredSize(SIZE);
        setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                pick(event);
            }
        });
        ForkJoinPool.commonPool().execute(this::load);
    }

    /// Hears of every picked colour with the click that picked it.
    void onPick(BiConsumer<Rgba16, MouseEvent> listener) {
        picked = listener;
    }

    private void load() {
        try {
            BufferedImage loaded = DocumentPicture.scaled(document, 2 * SIZE.width);
            EventQueue.invokeLater(() -> {
                picture = Optional.of(loaded);
                repaint();
            });
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void pick(MouseEvent event) {
        Rectangle place = place();
        if (place.contains(event.getPoint())) {
            int x = (int) ((long) (event.getX() - place.x) * document.width() / place.width);
            int y = (int) ((long) (event.getY() - place.y) * document.height() / place.height);
            picked.accept(Compositor.flatten(document, new Region(x, y, 1, 1)).pixel(0, 0), event);
        }
    }

    /// Where the picture is drawn: all of it, in the middle.
    private Rectangle place() {
        double scale = Math.min((double) getWidth() / document.width(), (double) getHeight() / document.height());
        int width = Math.max(1, (int) Math.round(document.width() * scale));
        int height = Math.max(1, (int) Math.round(document.height() * scale));
        return new Rectangle((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(ThemeColor.CANVAS_BACKGROUND.color());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        picture.ifPresent(image -> {
            Rectangle place = place();
            Graphics2D pen = (Graphics2D) graphics;
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, place.x, place.y, place.width, place.height, null);
        });
    }
}
