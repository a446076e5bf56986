package inlay.app.shell.dialog;

import inlay.app.settings.LengthUnit;
import inlay.app.settings.Preferences;
import inlay.app.settings.SettingKey;
import inlay.app.theme.StyleClass;
import inlay.app.widget.FieldLabel;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Asks for size, resolution and background of a new document.
///
/// @param background the colour behind the choice of the same name
public record NewDocumentDialog(Dialogs dialogs, Supplier<Rgba16> background) {
    private static final int LARGEST_SIDE = 300_000;

    /// What a new document is filled with.
    public enum Background {
        WHITE("White"),
        BLACK("Black"),
        COLOR("Background color"),
        TRANSPARENT("Transparent");

        private final String title;

        Background(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /// What was asked for last.
    ///
    /// @param width      pixels
    /// @param height     pixels
    /// @param resolution pixels per inch
    public record Choices(int width, int height, double resolution, Background background) {}

    private static final SettingKey<Choices> KEY =
            new SettingKey<>("dialog.new", new Choices(1920, 1080, 72, Background.WHITE));

    /// The document asked for, if any.
    public Optional<Document> ask() {
        Choices before = dialogs.settings().get(KEY);
        LengthUnit unit = dialogs.settings().get(Preferences.KEY).unit();
        Form form = new Form(before, unit);
        boolean accepted = new FormDialog(
                        dialogs.owner(), "New Document", form.panel(), "Create", () -> form.show(before, unit))
                .ask();
        if (!accepted) {
            return Optional.empty();
        }
        dialogs.settings().put(KEY, form.choices());
        return Optional.of(document(form.choices()));
    }

    private Document document(Choices choices) {
        Document empty = Document.ofSize(choices.width(), choices.height()).withResolution(choices.resolution());
        Raster pixels =
                switch (choices.background()) {
                    case WHITE -> Raster.filled(empty.canvas(), Rgba16.WHITE);
                    case BLACK -> Raster.filled(empty.canvas(), Rgba16.BLACK);
                    case COLOR -> Raster.filled(empty.canvas(), background.get());
                    case TRANSPARENT -> Raster.EMPTY;
                };
        String name = choices.background() == Background.TRANSPARENT ? "Layer 1" : "Background";
        return empty.withLayers(List.of(PixelLayer.of(name, pixels)));
    }

    /// The dialog's fields. Pixels are what counts; lengths are shown in the chosen unit at the chosen resolution.
    static final class Form {
        private final JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 12 8, wrap 3", "[trailing][110!][grow, fill]"));
        private final JComboBox<DocumentPreset> preset = new JComboBox<>(DocumentPreset.values());
        private final NumberField width = new NumberField(0.001, LARGEST_SIDE, 3, "");
        private final NumberField height = new NumberField(0.001, LARGEST_SIDE, 3, "");
        private final NumberField resolution = new NumberField(1, 9999, 2, "ppi");
        private final JComboBox<LengthUnit> unit = new JComboBox<>(LengthUnit.values());
        private final JComboBox<Background> background = new JComboBox<>(Background.values());
        private final JLabel pixels = StyleClass.style(new JLabel(), StyleClass.CAPTION);
        private int widthInPixels;
        private int heightInPixels;
        private boolean showing;

        Form(Choices choices, LengthUnit firstUnit) {
            preset.setName("new.preset");
            width.setName("new.width");
            height.setName("new.height");
            resolution.setName("new.resolution");
            unit.setName("new.unit");
            unit.setToolTipText("In what width and height are shown; the preferences say with which to begin");
            background.setName("new.background");
            pixels.setName("new.pixels");
            JButton turn = new JButton("Swap");
            turn.setToolTipText("Swap width and height");
            turn.addActionListener(event -> swap());
            row("Preset", preset, "span 2, growx");
            panel.add(new ScrubLabel("Width", width));
            panel.add(width, "growx");
            panel.add(unit);
            panel.add(new ScrubLabel("Height", height));
            panel.add(height, "growx");
            panel.add(turn);
            panel.add(new ScrubLabel("Resolution", resolution));
            panel.add(resolution, "growx, wrap");
            row("Background", background, "span 2, growx");
            panel.add(pixels, "skip, span 2");
            unit.setRenderer(new TitledRenderer<>(LengthUnit.class, LengthUnit::title));
            show(choices, firstUnit);
            preset.addActionListener(event -> apply((DocumentPreset) preset.getSelectedItem()));
            unit.addActionListener(event -> show(choices(), unit()));
            width.onChange(this::typed);
            height.onChange(this::typed);
            resolution.onChange(this::typed);
        }

        JPanel panel() {
            return panel;
        }

        Choices choices() {
            return new Choices(widthInPixels, heightInPixels, resolution.value(), chosen());
        }

        void show(Choices choices, LengthUnit shownIn) {
            if (showing) {
                return;
            }
            showing = true;
            widthInPixels = choices.width();
            heightInPixels = choices.height();
            double scale = shownIn.pixels(choices.resolution());
            unit.setSelectedItem(shownIn);
            width.setValue(choices.width() / scale);
            height.setValue(choices.height() / scale);
            resolution.setValue(choices.resolution());
            background.setSelectedItem(choices.background());
            describe();
            showing = false;
        }

        private void row(String label, JComponent field, String constraints) {
            panel.add(new FieldLabel(label, field));
            panel.add(field, constraints);
        }

        private LengthUnit unit() {
            return (LengthUnit) unit.getSelectedItem();
        }

        private Background chosen() {
            return (Background) background.getSelectedItem();
        }

        private void typed() {
            double scale = unit().pixels(resolution.value());
            widthInPixels = (int) Math.clamp(Math.round(width.value() * scale), 1, LARGEST_SIDE);
            heightInPixels = (int) Math.clamp(Math.round(height.value() * scale), 1, LARGEST_SIDE);
            describe();
        }

        private void describe() {
            pixels.setText(widthInPixels + " × " + heightInPixels + " pixels, 16 bits a channel, sRGB");
        }

        private void apply(DocumentPreset chosen) {
            if (chosen != DocumentPreset.CUSTOM) {
                show(new Choices(chosen.width(), chosen.height(), chosen.resolution(), chosen()), chosen.unit());
            }
        }

        private void swap() {
            show(new Choices(heightInPixels, widthInPixels, resolution.value(), chosen()), unit());
        }
    }
}
