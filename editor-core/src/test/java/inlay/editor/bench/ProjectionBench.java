package inlay.editor.bench;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Projection;
import java.util.ArrayList;
import java.util.List;

/// How long a view waits, from showing a document to the last tile: after painting 256 x 256 pixels through 20 layers
/// of 6000 x 4000 at 1:1 and at 1:4, and after a change of opacity with the whole picture in view. Needs `-Xmx6g`.
public final class ProjectionBench {
    private static final Region WINDOW = new Region(2048, 1280, 1600, 1000);

    private Document document;
    private int step;

    private ProjectionBench(Document document) {
        this.document = document;
    }

    public static void main(String[] arguments) {
        Document twenty = LayeredPicture.of(6000, 4000, 20);
        Document ten = twenty.withLayers(twenty.layers().subList(0, 10));
        new ProjectionBench(twenty).paint("show 256 x 256 painted, 20 layers, 1:1", 0, WINDOW, "3 ms");
        new ProjectionBench(ten).paint("show 256 x 256 painted, 10 layers, 1:4, all in view", 2, ten.canvas(), "");
        new ProjectionBench(ten).changeOpacity("show another opacity, 10 layers, 1:4, all in view", 2, "50 ms");
        new ProjectionBench(ten).openAfresh("show for the first time, 10 layers, 1:4, all in view", 2, "");
    }

    private void paint(String name, int level, Region view, String goal) {
        try (Projection projection = new Projection(document)) {
            projection.look(level, view);
            await(projection);
            List<Document> stroke = new ArrayList<>();
            for (int index = 0; index < 400; index++) {
                stroke.add(painted());
            }
            Timing.of(200, 200, () -> {
                        projection.show(stroke.get(step++ % stroke.size()));
                        await(projection);
                    })
                    .printFigure(name, goal);
        }
    }

    private void changeOpacity(String name, int level, String goal) {
        try (Projection projection = new Projection(document)) {
            projection.look(level, document.canvas());
            await(projection);
            Timing.of(30, 50, () -> {
                        List<Layer> layers = new ArrayList<>(document.layers());
                        Layer layer = layers.get(5);
                        layers.set(5, layer.withProps(layer.props().withOpacity(0.5f + step++ % 50 / 100f)));
                        projection.show(document.withLayers(layers));
                        await(projection);
                    })
                    .printFigure(name, goal);
        }
    }

    private void openAfresh(String name, int level, String goal) {
        Timing.of(1, 5, () -> {
                    try (Projection projection = new Projection(document)) {
                        projection.look(level, document.canvas());
                        await(projection);
                    }
                })
                .printFigure(name, goal);
    }

    private Document painted() {
        PixelLayer layer = (PixelLayer) document.layers().get(7);
        Raster.Editor editor = layer.pixels().edit();
        for (int cell = 0; cell < 4; cell++) {
            editor.planes(20 + cell % 2, 14 + cell / 2)[step++ % 16384]++;
        }
        editor.fill(new Region(2560, 1792, 256, 256).grow(-1 - step % 7), Rgba16.WHITE);
        List<Layer> layers = new ArrayList<>(document.layers());
        layers.set(7, layer.withPixels(editor.commit()));
        document = document.withLayers(layers);
        return document;
    }

    private static void await(Projection projection) {
        try {
            projection.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
