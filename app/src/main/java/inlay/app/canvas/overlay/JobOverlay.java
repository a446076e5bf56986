package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.util.List;

/// Draws work in progress: the picture so far, a sheen that wanders over the region, and how much is done.
public final class JobOverlay implements Overlay {
    private static final int BAR_WIDTH = 120;
    private static final int BAR_HEIGHT = 3;
    private static final int PILL_HEIGHT = 26;

    private List<JobPreview> jobs = List.of();
    private double phase;

    public List<JobPreview> jobs() {
        return jobs;
    }

    public void setJobs(List<JobPreview> value) {
        jobs = List.copyOf(value);
    }

    /// Moves the sheen on.
    ///
    /// @param step share of its way across
    public void advance(double step) {
        phase = (phase + step) % 1;
    }

    /// The device pixels that a job covers.
    public static Region covered(JobPreview job, ViewGeometry geometry, DevicePixels pixels) {
        Region device = geometry.onDevice(job.region());
        Region pill = pill(device.intersect(geometry.view()), pixels);
        return device.union(pill).intersect(geometry.view());
    }

    @Override
    public void paint(Graphics2D graphics, ViewGeometry geometry, DevicePixels pixels) {
        for (JobPreview job : jobs) {
            Region device = geometry.onDevice(job.region());
            Region seen = device.intersect(geometry.view());
            if (!seen.isEmpty() && graphics.hitClip(seen.x(), seen.y(), seen.width(), seen.height())) {
                picture(graphics, job, device);
                sheen(graphics, device, seen);
                progress(graphics, job, pill(seen, pixels), pixels);
            }
        }
    }

    private static void picture(Graphics2D graphics, JobPreview job, Region device) {
        job.picture().ifPresent(picture -> {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(picture, device.x(), device.y(), device.width(), device.height(), null);
        });
    }

    private void sheen(Graphics2D graphics, Region device, Region seen) {
        double reach = 0.35 * (device.width() + device.height());
        double along = (phase * 1.6 - 0.3) * (device.width() + device.height());
        Point2D from = new Point2D.Double(device.x() + (along - reach / 2) / 2, device.y() + (along - reach / 2) / 2);
        Point2D to = new Point2D.Double(device.x() + (along + reach / 2) / 2, device.y() + (along + reach / 2) / 2);
        graphics.setPaint(new LinearGradientPaint(from, to, new float[] {0, 0.5f, 1}, new Color[] {
            new Color(255, 255, 255, 14), new Color(255, 255, 255, 70), new Color(255, 255, 255, 14)
        }));
        graphics.fillRect(seen.x(), seen.y(), seen.width(), seen.height());
    }

    private static Region pill(Region seen, DevicePixels pixels) {
        int width = pixels.length(BAR_WIDTH + 64);
        int height = pixels.length(PILL_HEIGHT);
        return new Region(
                seen.x() + (seen.width() - width) / 2, seen.y() + (seen.height() - height) / 2, width, height);
    }

    private static void progress(Graphics2D graphics, JobPreview job, Region pill, DevicePixels pixels) {
        OverlayText text = OverlayText.on(graphics, pixels);
        Color ground = ThemeColor.BAR_BACKGROUND.color();
        graphics.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 225));
        graphics.fillRoundRect(pill.x(), pill.y(), pill.width(), pill.height(), pill.height(), pill.height());
        int padding = pixels.length(12);
        int length = pixels.length(BAR_WIDTH);
        int thickness = pixels.length(BAR_HEIGHT);
        int y = pill.y() + (pill.height() - thickness) / 2;
        graphics.setColor(ThemeColor.RAISED_HOVER_BACKGROUND.color());
        graphics.fillRoundRect(pill.x() + padding, y, length, thickness, thickness, thickness);
        graphics.setColor(ThemeColor.ACCENT.color());
        graphics.fillRoundRect(
                pill.x() + padding, y, (int) Math.round(length * job.fraction()), thickness, thickness, thickness);
        String percent = Math.round(job.fraction() * 100) + " %";
        graphics.setColor(ThemeColor.TEXT.color());
        text.draw(percent, pill.right() - padding - text.width(percent), pill);
    }
}
