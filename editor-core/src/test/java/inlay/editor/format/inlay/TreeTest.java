package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TreeTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// Numbers stand for nothing but themselves here.
    private static final StoredPlanes STORED = new StoredPlanes() {
        @Override
        public int grid(Raster raster) {
            return 1;
        }

        @Override
        public int grid(Mask mask) {
            return 2;
        }

        @Override
        public int block(byte[] block) {
            return 3;
        }
    };

    private static final LoadedPlanes LOADED = new LoadedPlanes() {
        @Override
        public Raster raster(int grid) {
            return Raster.EMPTY;
        }

        @Override
        public Mask mask(int grid, Mask blank) {
            return blank;
        }

        @Override
        public byte[] block(int number) {
            return new byte[] {1, 2, 3};
        }
    };

    @Test
    void everyPropertyOfEveryBlendModeAndOpacityComesBack() {
        List<Layer> layers = new ArrayList<>();
        for (BlendMode mode : BlendMode.values()) {
            PixelLayer layer = PixelLayer.of("", Raster.EMPTY);
            float opacity = (float) Math.sqrt(layers.size() / 30.0);
            layers.add(layer.withProps(layer.props().withBlendMode(mode).withOpacity(opacity)));
        }
        Document document = Document.ofSize(3, 3).withLayers(layers);
        List<LayerProps> read =
                read(write(document)).layers().stream().map(Layer::props).toList();
        assertThat(read).isEqualTo(layers.stream().map(Layer::props).toList());
    }

    @Test
    void theTreeReadsAsTheSpecificationSays() {
        String json = MAPPER.writeValueAsString(write(SampleDocument.rich()));
        assertThat(json)
                .contains("\"blend\":\"linear-dodge\"")
                .contains("\"locks\":[\"transparency\",\"position\"]")
                .contains("\"seed\":-9223372036854775808")
                .contains("\"color\":[1,2,65535,40000]")
                .contains("\"context\":[-5,3,100,80]")
                .contains("\"opacity\":0.33333334")
                .contains("\"outside\":65535");
    }

    @Test
    void whatIsMissingUnknownOrImpossibleIsAnError() {
        assertRefused("layers", "null");
        assertRefused("width", "0");
        assertRefused("width", "\"wide\"");
        assertRefused("resolution", "[]");
        assertLayerRefused("kind", "\"hologram\"");
        assertLayerRefused("id", "\"no-uuid\"");
        assertLayerRefused("blend", "\"glow\"");
        assertLayerRefused("opacity", "1.5");
        assertLayerRefused("opacity", "\"full\"");
        assertLayerRefused("visible", "3");
        assertLayerRefused("pixels", "{\"grid\":1,\"x\":2000000000,\"y\":0}");
        assertLayerRefused("mask", "{\"grid\":1,\"x\":0,\"y\":0,\"outside\":7,\"enabled\":true,\"linked\":true}");
        for (String name : List.of("kind", "id", "name", "visible", "opacity", "blend", "clipped", "locks", "pixels")) {
            assertLayerRefused(name, "");
        }
    }

    @Test
    void twoLayersWithOneIdAreRefused() {
        ObjectNode root = write(SampleDocument.rich());
        root.withArray("/layers").add(root.withArray("/layers").get(0).deepCopy());
        assertThatThrownBy(() -> read(root)).hasMessageContaining("same id");
    }

    @Test
    void groupsWithoutEndAreRefused() {
        ObjectNode root = write(Document.ofSize(1, 1));
        ObjectNode group =
                (ObjectNode) write(SampleDocument.rich()).at("/layers/1").deepCopy();
        JsonNode inner = group;
        for (int depth = 0; depth < 150; depth++) {
            ObjectNode outer = group.deepCopy();
            outer.put("id", new java.util.UUID(1, depth).toString());
            outer.putArray("children").add(inner);
            inner = outer;
        }
        root.putArray("layers").add(inner);
        assertThatThrownBy(() -> read(root)).hasMessageContaining("deep");
    }

    private static void assertRefused(String name, String value) {
        ObjectNode root = write(SampleDocument.rich());
        root.set(name, MAPPER.readTree(value));
        assertThatThrownBy(() -> read(root)).as(name + " " + value).isInstanceOf(RuntimeException.class);
    }

    private static void assertLayerRefused(String name, String value) {
        ObjectNode root = write(SampleDocument.rich());
        ObjectNode layer = (ObjectNode) root.at("/layers/0");
        if (value.isEmpty()) {
            layer.remove(name);
        } else {
            layer.set(name, MAPPER.readTree(value));
        }
        assertThatThrownBy(() -> read(root)).as(name + " " + value).isInstanceOf(RuntimeException.class);
    }

    private static ObjectNode write(Document document) {
        return new TreeWriter(STORED).write(document);
    }

    private static Document read(JsonNode root) {
        return new TreeReader(LOADED).read(MAPPER.readTree(MAPPER.writeValueAsBytes(root)));
    }

    @Test
    void gridsOfAnyShapeComeBack() {
        for (Region cells : List.of(Region.EMPTY, new Region(-7, 3, 5, 9), new Region(0, 0, 200, 100))) {
            int[] numbers = new int[(int) cells.area()];
            for (int index = 0; index < numbers.length; index++) {
                numbers[index] = index % 3 == 0 ? 0 : index * 7919 & Integer.MAX_VALUE;
            }
            GridCodec.Grid back = GridCodec.decode(GridCodec.encode(new GridCodec.Grid(cells, numbers)));
            assertThat(back.cells()).isEqualTo(cells);
            assertThat(back.numbers()).isEqualTo(numbers);
        }
    }

    @Test
    void gridsThatClaimTheImpossibleAreRefused() {
        byte[] content = GridCodec.encode(new GridCodec.Grid(new Region(0, 0, 2, 2), new int[4]));
        for (int at : new int[] {0, 1, 5, 9, 13}) {
            byte[] damaged = content.clone();
            damaged[at] = (byte) 0x80;
            assertThatThrownBy(() -> GridCodec.decode(damaged)).isInstanceOf(DamagedContentException.class);
        }
        byte[] larger = content.clone();
        larger[12] = 3;
        assertThatThrownBy(() -> GridCodec.decode(larger)).isInstanceOf(DamagedContentException.class);
        assertThatThrownBy(() -> GridCodec.decode(new byte[5])).isInstanceOf(DamagedContentException.class);
    }
}
