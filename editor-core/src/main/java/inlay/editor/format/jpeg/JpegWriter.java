package inlay.editor.format.jpeg;

import inlay.editor.format.Progress;
import inlay.editor.format.foreign.Decoders;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.format.pixel.OrderedWork;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Tile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Writes a picture as baseline JPEG: over white, without chroma subsampling, profile and metadata in front.
final class JpegWriter {
    private static final String METADATA = "javax_imageio_jpeg_image_1.0";
    private static final double CONVERTED = 0.3;

    private JpegWriter() {}

    /// @return whether any pixel was not opaque
    static boolean write(
            OutputStream stream, FlatPicture picture, double quality, EmbeddedBlocks blocks, Progress progress)
            throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
        boolean translucent = overWhite(picture, image, progress.part(0, CONVERTED));
        ImageWriter writer = Decoders.jpegEncoder().createWriterInstance();
        writer.addIIOWriteProgressListener(new EncodingProgress(progress.part(CONVERTED, 1)));
        try (MemoryCacheImageOutputStream output =
                new MemoryCacheImageOutputStream(new SegmentInsertion(stream, JpegBlocks.segments(blocks)))) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality((float) quality);
            writer.write(null, new IIOImage(image, null, metadata(writer, image, param, blocks)), param);
            if (progress.cancelled()) {
                throw new CancellationException("cancelled by the user");
            }
        } finally {
            writer.dispose();
        }
        return translucent;
    }

    /// The encoder's own metadata with full-size chroma and the resolution.
    private static IIOMetadata metadata(
            ImageWriter writer, BufferedImage image, ImageWriteParam param, EmbeddedBlocks blocks) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
        Node root = metadata.getAsTree(METADATA);
        NodeList components = ((IIOMetadataNode) root).getElementsByTagName("componentSpec");
        for (int index = 0; index < components.getLength(); index++) {
            IIOMetadataNode component = (IIOMetadataNode) components.item(index);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
        }
        NodeList jfif = ((IIOMetadataNode) root).getElementsByTagName("app0JFIF");
        if (jfif.getLength() == 1 && blocks.resolution() > 0) {
            IIOMetadataNode density = (IIOMetadataNode) jfif.item(0);
            String value = Long.toString(Math.clamp(Math.round(blocks.resolution()), 1, 65535));
            density.setAttribute("resUnits", "1");
            density.setAttribute("Xdensity", value);
            density.setAttribute("Ydensity", value);
        }
        metadata.setFromTree(METADATA, root);
        return metadata;
    }

    private static boolean overWhite(FlatPicture picture, BufferedImage image, Progress progress) {
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        boolean[] translucent = {false};
        int[] done = {0};
        try (OrderedWork<Boolean> work = new OrderedWork<>(progress, strip -> {
            translucent[0] |= strip;
            done[0] += Tile.SIZE;
            progress.report(Math.min(1, (double) done[0] / picture.height()));
        })) {
            for (int top = 0; top < picture.height(); top += Tile.SIZE) {
                int y = top;
                work.submit(() -> overWhite(picture.read(picture.strip(y, Tile.SIZE)), bytes, 3 * y * picture.width()));
            }
            work.finish();
        }
        return translucent[0];
    }

    private static boolean overWhite(PixelBlock block, byte[] bytes, int to) {
        short[] samples = block.samples();
        int area = block.area();
        int least = 65535;
        for (int at = 0, out = to; at < area; at++, out += 3) {
            int alpha = samples[3 * area + at] & 0xFFFF;
            least = Math.min(least, alpha);
            for (int plane = 0; plane < 3; plane++) {
                int value = samples[plane * area + at] & 0xFFFF;
                long seen = alpha == 65535 ? value : 65535 - ((long) (65535 - value) * alpha + 32767) / 65535;
                bytes[out + 2 - plane] = (byte) ((seen * 255 + 32767) / 65535);
            }
        }
        return least < 65535;
    }
}
