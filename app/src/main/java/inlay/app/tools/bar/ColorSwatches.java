package inlay.app.tools.bar;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.tools.Toolbox;
import inlay.app.tools.color.ColorPicker;
import inlay.editor.raster.Rgba16;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;

/// Foreground colour over background colour; a click opens the colour picker. Above them: default colours, swap.
final class ColorSwatches extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SWATCH = 24;

    ColorSwatches(Toolbox toolbox) {
        super(null);
        setOpaque(false);
        setPreferredSize(new Dimension(40, 60));
        setMinimumSize(getPreferredSize());
        place(
                small(
                        Icon.DEFAULT_COLORS,
                        "color.defaults",
                        "Default colors: black on white (D)",
                        toolbox::resetColors),
                1,
                0,
                18);
        place(
                small(Icon.SWAP_COLORS, "color.swap", "Swap foreground and background (X)", toolbox::swapColors),
                21,
                0,
                18);
        place(
                swatch("color.foreground", "Foreground color", toolbox::foreground, toolbox::setForeground, toolbox),
                2,
                20,
                SWATCH);
        place(
                swatch("color.background", "Background color", toolbox::background, toolbox::setBackground, toolbox),
                14,
                32,
                SWATCH);
    }

    /// The foreground lies over the background.
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    private void place(JButton button, int x, int y, int side) {
        button.setBounds(x, y, side, side);
        add(button);
    }

    private static Swatch swatch(
            String name, String title, Supplier<Rgba16> color, Consumer<Rgba16> change, Toolbox toolbox) {
        Swatch swatch = new Swatch(name, title, color);
        swatch.addActionListener(
                event -> ColorPicker.choose(swatch, title, color.get()).ifPresent(change));
        toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void colorsChanged() {
                swatch.repaint();
            }
        });
        return swatch;
    }

    private static JButton small(Icon icon, String name, String tooltip, Runnable action) {
        JButton button = StyleClass.style(
                new JButton(icon.small()) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public Point getToolTipLocation(MouseEvent event) {
                        return BesideToolbar.of(this);
                    }
                },
                StyleClass.GHOST);
        button.setName(name);
        button.setFocusable(false);
        button.setToolTipText(tooltip);
        button.getAccessibleContext().setAccessibleName(tooltip);
        button.addActionListener(event -> action.run());
        return button;
    }
}
