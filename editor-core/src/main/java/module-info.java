/// The picture: documents, layers, tiles, blending, selection, filters, tools' mathematics, file formats.
module inlay.editor {
    requires static org.jspecify;
    requires java.desktop;
    requires java.sql;
    requires jdk.incubator.vector;
    requires tools.jackson.databind;
    requires com.github.luben.zstd_jni;
    requires org.xerial.sqlitejdbc;
    requires com.twelvemonkeys.imageio.core;
    requires com.twelvemonkeys.imageio.jpeg;
    requires com.twelvemonkeys.imageio.tiff;
    requires com.twelvemonkeys.imageio.webp;

    exports inlay.editor.document;
    exports inlay.editor.edit;
    exports inlay.editor.format.inlay;
    exports inlay.editor.format.standard;
    exports inlay.editor.format;
    exports inlay.editor.geometry;
    exports inlay.editor.layers;
    exports inlay.editor.outline;
    exports inlay.editor.pixels;
    exports inlay.editor.select;
    exports inlay.editor.raster;
    exports inlay.editor.render;
    exports inlay.editor.tool.brush;
    exports inlay.editor.tool;
}
