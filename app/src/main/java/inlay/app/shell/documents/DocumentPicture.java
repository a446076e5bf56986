package inlay.app.shell.documents;

import inlay.app.canvas.picture.ProjectionPicture;
import inlay.editor.document.Document;
import inlay.editor.raster.Region;
import inlay.editor.render.Projection;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Small pictures of whole documents. Not for the event thread.
public final class DocumentPicture {
    private DocumentPicture() {}

    /// What a document looks like, its longer side at most so many pixels; takes a moment.
    ///
    /// @throws InterruptedException if the thread is interrupted
    public static BufferedImage scaled(Document document, int side) throws InterruptedException {
        int level = 0;
        while (level < Projection.MAX_LEVEL && Math.max(document.width(), document.height()) >> level + 1 >= side) {
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
        double scale = Math.min(1, (double) side / Math.max(width, height));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }
}
