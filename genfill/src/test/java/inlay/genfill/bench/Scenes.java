package inlay.genfill.bench;

import inlay.genfill.bench.Scene.Shape;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.List;
import java.util.function.Supplier;

/// The pictures of the bench. They are made one at a time, since the large ones are large.
final class Scenes {

    private Scenes() {}

    static List<Supplier<Scene>> all() {
        return List.of(
                () -> photo("brick", "brick.png", new Region(180, 190, 150, 130), Shape.RECTANGLE),
                () -> photo("gravel", "gravel.png", new Region(170, 170, 170, 170), Shape.ELLIPSE),
                () -> photo("grass", "grass.png", new Region(160, 190, 190, 150), Shape.ELLIPSE),
                () -> photo("fur", "chelsea.png", new Region(180, 200, 90, 70), Shape.ELLIPSE),
                () -> photo("cat-ear", "chelsea.png", new Region(290, 10, 80, 80), Shape.RECTANGLE),
                () -> photo("suit", "astronaut.png", new Region(125, 330, 100, 110), Shape.ELLIPSE),
                () -> photo("flag", "astronaut.png", new Region(10, 110, 70, 90), Shape.RECTANGLE),
                () -> photo("shuttle", "astronaut.png", new Region(355, 0, 110, 290), Shape.RECTANGLE),
                () -> photo("spoon", "coffee.png", new Region(300, 180, 120, 150), Shape.ELLIPSE),
                () -> photo("forehead", "chelsea.png", new Region(170, 60, 100, 60), Shape.ELLIPSE),
                () -> photo("table", "coffee.png", new Region(480, 60, 90, 110), Shape.RECTANGLE),
                () -> photo("saucer", "coffee.png", new Region(380, 260, 120, 100), Shape.RECTANGLE),
                () -> photo("rocket", "rocket.jpg", new Region(280, 120, 90, 260), Shape.RECTANGLE),
                () -> photo("stars", "hubble_deep_field.jpg", new Region(300, 300, 260, 220), Shape.ELLIPSE),
                () -> new Scene(
                        "brickwork", Drawings.brickwork(640, 480), new Region(220, 150, 200, 170), Shape.RECTANGLE),
                () -> new Scene("tiles", Drawings.tiles(640, 480), new Region(230, 140, 180, 190), Shape.ELLIPSE),
                () -> new Scene("sky", Drawings.sky(800, 500), new Region(300, 150, 220, 180), Shape.ELLIPSE),
                () -> new Scene("edges", Drawings.edges(640, 480), new Region(180, 120, 150, 200), Shape.RECTANGLE),
                () -> new Scene("planks", Drawings.planks(640, 480), new Region(230, 150, 170, 180), Shape.ELLIPSE),
                () -> new Scene("expand-rocket", resource("rocket.jpg"), new Region(100, 0, 460, 427), Shape.OUTSIDE),
                () -> new Scene("expand-grass", resource("grass.png"), new Region(0, 0, 392, 512), Shape.OUTSIDE),
                () -> new Scene(
                        "expand-brickwork", Drawings.brickwork(640, 480), new Region(120, 90, 400, 390), Shape.OUTSIDE),
                () -> new Scene(
                        "expand-2048",
                        Drawings.enlarged(resource("rocket.jpg"), 2048, 1365),
                        new Region(300, 0, 1448, 1365),
                        Shape.OUTSIDE),
                () -> large("brick-2048", "brick.png"),
                () -> large("gravel-2048", "gravel.png"),
                () -> large("coffee-2048", "coffee.png"),
                () -> new Scene(
                        "gravel-24mp",
                        Drawings.tiled(resource("gravel.png"), 6000, 4000),
                        new Region(2700, 1700, 512, 512),
                        Shape.RECTANGLE));
    }

    private static Scene photo(String name, String file, Region hole, Shape shape) {
        return new Scene(name, resource(file), hole, shape);
    }

    private static Scene large(String name, String file) {
        Picture picture = Drawings.enlarged(resource(file), 2048, 1365);
        return new Scene(name, picture, new Region(760, 420, 512, 512), Shape.RECTANGLE);
    }

    private static Picture resource(String file) {
        return PictureFiles.resource(file);
    }
}
