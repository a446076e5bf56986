package inlay.app.shell.start;

import inlay.app.settings.RecentFiles;
import inlay.app.settings.Settings;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/// The empty window: open, new, drop; recent documents; samples.
public final class StartScreen extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;
    private static final int MOST_RECENT = 4;

    private final transient Settings settings;
    private final transient RecentThumbnails thumbnails;
    private final transient Actions actions;

    /// What can be done from here.
    public interface Actions {
        void open();

        void create();

        void open(Path file);

        void begin(SampleJourney journey);
    }

    public StartScreen(Settings settings, RecentThumbnails thumbnails, Actions actions) {
        super(new MigLayout("insets 24, gapy 8, wrap, align 50% 50%", "[left]"));
        this.settings = settings;
        this.thumbnails = thumbnails;
        this.actions = actions;
        setName("start");
        putClientProperty("FlatLaf.style", "background: $Inlay.canvas.background");
        refresh();
    }

    /// In a scroll pane for small windows.
    public JComponent scrolling() {
        JScrollPane scroll = new JScrollPane(this);
        scroll.putClientProperty("FlatLaf.style", "border: 0,0,0,0");
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        return scroll;
    }

    /// Shows the recent documents as they are now.
    public void refresh() {
        removeAll();
        add(new DropField(open(), create()), "growx, gapbottom 20");
        List<Path> recent = settings.get(RecentFiles.KEY).paths().stream()
                .limit(MOST_RECENT)
                .toList();
        if (!recent.isEmpty()) {
            add(StyleClass.style(new JLabel("Recent"), StyleClass.HEADING));
            add(row(recent.stream().map(this::recent).toList()), "gapbottom 20");
        }
        add(StyleClass.style(new JLabel("Try it on a sample"), StyleClass.HEADING));
        add(row(List.of(SampleJourney.values()).stream().map(this::sample).toList()));
        revalidate();
        repaint();
    }

    private JButton open() {
        JButton button = StyleClass.style(new JButton("Open…", Icon.OPEN.small()), StyleClass.ACCENT);
        button.setName("start.open");
        button.setToolTipText("Open a picture (Ctrl+O)");
        button.addActionListener(event -> actions.open());
        return button;
    }

    private JButton create() {
        JButton button = new JButton("New…", Icon.DOCUMENT_NEW.small());
        button.setName("start.new");
        button.setToolTipText("Make an empty document (Ctrl+N)");
        button.addActionListener(event -> actions.create());
        return button;
    }

    private static JPanel row(List<PictureCard> cards) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 12"));
        row.setOpaque(false);
        cards.forEach(row::add);
        return row;
    }

    private PictureCard recent(Path file) {
        String folder = file.getParent() == null ? "" : file.getParent().toString();
        PictureCard card = new PictureCard(file.getFileName().toString(), folder);
        card.setName("start.recent");
        card.setToolTipText(file.toString());
        card.addActionListener(event -> actions.open(file));
        thumbnails.load(file, card::setPicture);
        return card;
    }

    private PictureCard sample(SampleJourney journey) {
        PictureCard card = new PictureCard(journey.title(), journey.sentence());
        card.setName("start.sample." + journey.name());
        card.setToolTipText(journey.sentence());
        card.addActionListener(event -> actions.begin(journey));
        inBackground(() -> {
            var picture = PictureCard.fitted(journey.picture());
            EventQueue.invokeLater(() -> card.setPicture(picture));
        });
        return card;
    }

    static void inBackground(Runnable work) {
        Thread.ofPlatform()
                .daemon()
                .name("thumbnails")
                .priority(Thread.MIN_PRIORITY)
                .start(work);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
