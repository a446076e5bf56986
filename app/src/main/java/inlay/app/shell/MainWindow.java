package inlay.app.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.SystemInfo;
import inlay.app.command.Menu;
import inlay.app.command.MenuComponents;
import inlay.app.settings.Settings;
import inlay.app.settings.WindowPlace;
import inlay.app.theme.ApplicationIcon;
import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import inlay.app.widget.Mnemonics;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.WindowConstants;

/// The frame with its menu bar: what stays when everything inside is exchanged.
final class MainWindow {
    private static final Dimension FIRST_SIZE = new Dimension(1440, 900);
    private static final Dimension SMALLEST = new Dimension(800, 520);

    private final JFrame frame = new JFrame("Inlay");
    private final Settings settings;

    MainWindow(Settings settings) {
        this.settings = settings;
        frame.setName("main");
        loadIcons();
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setMinimumSize(SMALLEST);
        frame.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("TAB")));
        frame.setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("shift TAB")));
        frame.getRootPane().putClientProperty(FlatClientProperties.TITLE_BAR_SHOW_TITLE, false);
        frame.getRootPane().putClientProperty(FlatClientProperties.TITLE_BAR_SHOW_ICON, false);
    }

    /// The desktop shows the icons, not the window, so nobody waits for seven images to be decoded.
    private void loadIcons() {
        Thread.ofPlatform().daemon().name("window icons").start(() -> {
            List<Image> images = ApplicationIcon.images();
            EventQueue.invokeLater(() -> frame.setIconImages(images));
        });
    }

    JFrame frame() {
        return frame;
    }

    /// The menus, and the way into the command search at the right.
    void setMenus(List<Menu> menus, MenuComponents components, JComponent search) {
        JMenuBar bar = new JMenuBar();
        bar.add(wordmark());
        List<JMenu> shown = menus.stream().map(components::menu).toList();
        Mnemonics.assign(shown);
        shown.forEach(bar::add);
        // F10: the look and feel's own action looks for a menu where the wordmark stands
        bar.getActionMap().put("takeFocus", new OpenMenu(bar, shown.getFirst()));
        JComponent glue = (JComponent) Box.createHorizontalGlue();
        glue.putClientProperty(FlatClientProperties.COMPONENT_TITLE_BAR_CAPTION, true);
        bar.add(glue);
        bar.add(search);
        bar.add(Box.createHorizontalStrut(8));
        frame.setJMenuBar(bar);
    }

    /// @param options the line above everything
    /// @param toolbar at the left
    /// @param middle  documents and panels
    /// @param status  the line below everything
    void setContent(JComponent options, JComponent toolbar, JComponent middle, JComponent status) {
        frame.add(options, BorderLayout.NORTH);
        frame.add(toolbar, BorderLayout.WEST);
        frame.add(middle, BorderLayout.CENTER);
        frame.add(status, BorderLayout.SOUTH);
        frame.setFocusTraversalPolicy(new LayoutFocusTraversalPolicy() {
            private static final long serialVersionUID = 1;

            /// A field of the tool options would swallow the keys of tools and commands.
            @Override
            public Component getDefaultComponent(Container root) {
                Component first = super.getFirstComponent(middle);
                return first == null ? super.getDefaultComponent(root) : first;
            }
        });
    }

    void show() {
        WindowPlace place = settings.get(WindowPlace.KEY);
        Rectangle remembered = new Rectangle(place.x(), place.y(), place.width(), place.height());
        Optional<Rectangle> fitting = place.isKnown() ? ScreenArea.current().fit(remembered) : Optional.empty();
        fitting.ifPresentOrElse(frame::setBounds, this::placeFirst);
        if (place.maximized()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                remember();
            }

            @Override
            public void componentMoved(ComponentEvent event) {
                remember();
            }
        });
        frame.setVisible(true);
    }

    private void placeFirst() {
        Rectangle usable = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(Math.min(FIRST_SIZE.width, usable.width), Math.min(FIRST_SIZE.height, usable.height));
        frame.setLocationRelativeTo(null);
    }

    /// On Linux the look and feel draws the windows' frames, so that the menu bar is the title bar as elsewhere. To be
    /// called before the first window.
    static void decorateWindows() {
        if (SystemInfo.isLinux) {
            JFrame.setDefaultLookAndFeelDecorated(true);
            JDialog.setDefaultLookAndFeelDecorated(true);
        }
    }

    private void remember() {
        boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) != 0;
        settings.update(
                WindowPlace.KEY,
                before -> maximized
                        ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                        : new WindowPlace(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight(), false));
    }

    private static JLabel wordmark() {
        JLabel word = new JLabel("Inlay") {
            private static final long serialVersionUID = 1;

            @Override
            public void updateUI() {
                super.updateUI();
                setForeground(ThemeColor.ACCENT_TEXT.color());
            }
        };
        StyleClass.style(word, StyleClass.HEADING);
        word.putClientProperty("FlatLaf.style", "foreground: $Inlay.accent.text; border: 0,10,0,8");
        word.putClientProperty(FlatClientProperties.COMPONENT_TITLE_BAR_CAPTION, true);
        return word;
    }
}
