package inlay.editor.format.ora;

import inlay.editor.document.BlendMode;
import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerProps;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.metadata.DecodedPicture;
import inlay.editor.format.metadata.IccProfile;
import inlay.editor.format.png.PngReader;
import inlay.editor.raster.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one OpenRaster file: the tree, then the headers of all layers, and only if they fit, the layers.
final class OraReader {
    private static final int MOST_XML_BYTES = 1 << 24;
    private static final int PNG_HEAD_BYTES = 24;
    private static final int FARTHEST = 1 << 28;

    private final OraArchive archive;
    private final Path file;
    private final Limits limits;
    private final Progress progress;
    private final Map<String, Raster> rasters = new HashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private ColorProfile profile = ColorProfile.SRGB;

    OraReader(OraArchive archive, Path file, Limits limits, Progress progress) {
        this.archive = archive;
        this.file = file;
        this.limits = limits;
        this.progress = progress;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    Document read() throws IOException {
        StackElement image = StackXml.parse(archive.bytes("stack.xml", MOST_XML_BYTES));
        long width = (long) image.number("w", 0);
        long height = (long) image.number("h", 0);
        limits.requireRoomFor(file, width, height, 0);
        StackElement root = image.children().stream()
                .filter(child -> child.name().equals("stack"))
                .findFirst()
                .orElseThrow(() -> new IOException("its layer tree is missing"));
        Set<String> sources = new LinkedHashSet<>();
        collect(root, sources);
        requireRoom(sources);
        for (String source : sources) {
            decode(source);
            progress.report((double) rasters.size() / sources.size());
        }
        Document document =
                Document.ofSize((int) width, (int) height).withProfile(profile).withLayers(layers(root));
        double resolution = image.number("xres", 72);
        return resolution >= 1 ? document.withResolution(resolution) : document;
    }

    private void collect(StackElement element, Set<String> sources) {
        for (StackElement child : element.children()) {
            String source = child.text("src", "");
            if (child.name().equals("layer") && source.toLowerCase(Locale.ROOT).endsWith(".png")) {
                sources.add(source);
            }
            collect(child, sources);
        }
    }

    private void requireRoom(Set<String> sources) throws IOException {
        long bytes = 0;
        for (String source : sources) {
            ByteBuffer head = ByteBuffer.wrap(archive.head(source, PNG_HEAD_BYTES));
            int width = head.getInt(16);
            int height = head.getInt(20);
            limits.requireRoomFor(file, width, height, 0);
            bytes += (long) width * height * Limits.BYTES_PER_PIXEL;
        }
        limits.requireMemory(file, "has " + sources.size() + " layers", bytes);
    }

    private void decode(String source) throws IOException {
        try (InputStream stream = archive.open(source)) {
            DecodedPicture picture = PngReader.read(stream, file, limits, progress.quiet());
            rasters.put(source, picture.stored());
            Optional<ColorProfile> found = IccProfile.rgb(picture.blocks().icc())
                    .filter(embedded -> !Arrays.equals(embedded.icc(), IccProfile.srgb()));
            if (profile.isPlainSrgb() && found.isPresent()) {
                profile = found.get();
            }
        }
    }

    /// Bottom to top; the file has the topmost first.
    private List<Layer> layers(StackElement stack) {
        List<Layer> layers = new ArrayList<>();
        for (StackElement child : stack.children().reversed()) {
            switch (child.name()) {
                case "stack" -> layers.add(group(child));
                case "layer" -> layer(child, layers.isEmpty()).ifPresent(layers::add);
                default -> notes.add("The unknown element " + child.name() + " was left out.");
            }
        }
        return layers;
    }

    private GroupLayer group(StackElement stack) {
        LayerProps props = props(stack, false);
        boolean passThrough =
                stack.text("isolation", "isolate").equals("auto") && props.blendMode() == BlendMode.NORMAL;
        LayerProps blended = passThrough ? props.withBlendMode(BlendMode.PASS_THROUGH) : props;
        return new GroupLayer(LayerId.random(), blended, Optional.empty(), layers(stack), true);
    }

    private Optional<Layer> layer(StackElement element, boolean lowest) {
        Raster raster = rasters.get(element.text("src", ""));
        if (raster == null) {
            notes.add("A layer whose content is no PNG was left out.");
            return Optional.empty();
        }
        int x = offset(element, "x");
        int y = offset(element, "y");
        return Optional.of(
                new PixelLayer(LayerId.random(), props(element, lowest), Optional.empty(), raster.translate(x, y)));
    }

    private LayerProps props(StackElement element, boolean lowest) {
        String op = element.text("composite-op", CompositeOp.NORMAL);
        Optional<BlendMode> mode = CompositeOp.parse(op);
        boolean erases = op.startsWith("svg:dst-");
        if (mode.isEmpty()) {
            notes.add(
                    erases
                            ? "A layer that erases what is below it (" + op + ") was hidden; it cannot be shown here."
                            : "The blend mode " + op + " is unknown; Normal stands in for it.");
        }
        boolean clipped = !lowest && (op.equals(CompositeOp.CLIPPED) || isTrue(element, "alpha-preserve"));
        return LayerProps.named(element.text("name", ""))
                .withVisible(!element.text("visibility", "visible").equals("hidden") && !erases)
                .withOpacity((float) Math.clamp(element.number("opacity", 1), 0, 1))
                .withBlendMode(mode.orElse(BlendMode.NORMAL))
                .withClipped(clipped)
                .withLocks(isTrue(element, "edit-locked") ? Locks.ALL : Locks.NONE);
    }

    private static boolean isTrue(StackElement element, String attribute) {
        return element.text(attribute, "false").equals("true");
    }

    private static int offset(StackElement element, String attribute) {
        return (int) Math.clamp(Math.round(element.number(attribute, 0)), -FARTHEST, FARTHEST);
    }
}
