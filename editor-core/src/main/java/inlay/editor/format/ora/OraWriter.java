package inlay.editor.format.ora;

import inlay.editor.document.Document;
import inlay.editor.format.Progress;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.metadata.IccProfile;
import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.format.pixel.Flattened;
import inlay.editor.format.pixel.PictureTraits;
import inlay.editor.format.pixel.Thumbnail;
import inlay.editor.format.png.PngWriter;
import inlay.editor.raster.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes one OpenRaster file. Entries are stored, not deflated: PNG has done that already.
final class OraWriter {
    static final byte[] MIME_TYPE = "image/openraster".getBytes(StandardCharsets.US_ASCII);

    private static final int THUMBNAIL_SIDE = 256;
    private static final String VERSION = "0.0.6";

    private final ZipOutputStream zip;
    private final Document document;
    private final EmbeddedBlocks blocks;
    private final Progress progress;
    private int layers;
    private int layersWritten;

    private OraWriter(ZipOutputStream zip, Document document, Progress progress) {
        this.zip = zip;
        this.document = document;
        this.blocks = EmbeddedBlocks.of(document.profile());
        this.progress = progress;
    }

    static void write(OutputStream stream, Document document, List<OraNode> nodes, Progress progress)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        new OraWriter(zip, document, progress).write(nodes);
        zip.finish();
    }

    private void write(List<OraNode> nodes) throws IOException {
        layers = count(nodes);
        entry("mimetype", MIME_TYPE);
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(xml, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("image");
            writer.writeAttribute("version", VERSION);
            writer.writeAttribute("w", Integer.toString(document.width()));
            writer.writeAttribute("h", Integer.toString(document.height()));
            writer.writeAttribute("xres", Long.toString(Math.round(document.resolution())));
            writer.writeAttribute("yres", Long.toString(Math.round(document.resolution())));
            writer.writeStartElement("stack");
            writeNodes(writer, nodes);
            writer.writeEndElement();
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException failure) {
            throw new IOException("the layer tree could not be written", failure);
        }
        entry("stack.xml", xml.toByteArray());
        FlatPicture flat = Flattened.of(document);
        entry("mergedimage.png", png(flat, PictureTraits.of(flat, progress)));
        FlatPicture thumbnail = Thumbnail.of(flat, THUMBNAIL_SIDE, progress);
        entry("Thumbnails/thumbnail.png", png(thumbnail, new PictureTraits(false, false, true)));
    }

    private static int count(List<OraNode> nodes) {
        int count = 0;
        for (OraNode node : nodes) {
            count += node instanceof OraNode.Stack stack ? count(stack.children()) : 1;
        }
        return count;
    }

    private void writeNodes(XMLStreamWriter writer, List<OraNode> nodes) throws XMLStreamException, IOException {
        for (OraNode node : nodes.reversed()) {
            switch (node) {
                case OraNode.Layer layer -> writeLayer(writer, layer);
                case OraNode.Stack stack -> {
                    writer.writeStartElement("stack");
                    writeAttributes(writer, stack.attributes());
                    writer.writeAttribute("isolation", stack.isolated() ? "isolate" : "auto");
                    writeNodes(writer, stack.children());
                    writer.writeEndElement();
                }
            }
        }
    }

    private void writeLayer(XMLStreamWriter writer, OraNode.Layer layer) throws XMLStreamException, IOException {
        Region area = TreeSimplification.area(layer.pixels());
        String source = "data/layer%03d.png".formatted(layersWritten++);
        FlatPicture picture = FlatPicture.of(layer.pixels(), area);
        boolean eightBit = PictureTraits.of(picture, progress).eightBit();
        // Always with alpha and colour: some programs take a layer's kind from its file.
        entry(source, png(picture, new PictureTraits(false, false, eightBit)));
        progress.report((double) layersWritten / (layers + 1));
        writer.writeEmptyElement("layer");
        writeAttributes(writer, layer.attributes());
        writer.writeAttribute("src", source);
        writer.writeAttribute("x", Integer.toString(area.x()));
        writer.writeAttribute("y", Integer.toString(area.y()));
    }

    private static void writeAttributes(XMLStreamWriter writer, OraNode.Attributes attributes)
            throws XMLStreamException {
        writer.writeAttribute("name", XmlText.legal(attributes.name()));
        writer.writeAttribute("visibility", attributes.visible() ? "visible" : "hidden");
        writer.writeAttribute("opacity", Float.toString(attributes.opacity()));
        writer.writeAttribute("composite-op", attributes.compositeOp());
        if (attributes.locked()) {
            writer.writeAttribute("edit-locked", "true");
        }
        if (attributes.alphaPreserve()) {
            writer.writeAttribute("alpha-preserve", "true");
        }
    }

    private byte[] png(FlatPicture picture, PictureTraits traits) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // Krita asks what 16 bits without a profile mean.
        boolean named = traits.eightBit() || blocks.icc().length > 0;
        EmbeddedBlocks embedded = named ? blocks : blocks.withIcc(IccProfile.srgb());
        PngWriter.write(png, picture, traits, traits.eightBit() ? 8 : 16, embedded, progress.quiet());
        return png.toByteArray();
    }

    private void entry(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
