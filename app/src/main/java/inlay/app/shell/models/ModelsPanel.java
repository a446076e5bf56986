package inlay.app.shell.models;

import com.formdev.flatlaf.FlatClientProperties;
import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.ModelLibrary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/// List and details, with what filters the list above it and what is going on below.
final class ModelsPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String EVERY_KIND = "All Kinds";

    private final transient LibraryDesk desk;
    private final JTextField search = new JTextField(18);
    private final JToggleButton installed = segment("Installed");
    private final JToggleButton available = segment("Available");
    private final JComboBox<String> kinds = new JComboBox<>();
    private final DefaultListModel<Entry> entries = new DefaultListModel<>();
    private final JList<Entry> list = new EntryList(entries);
    private final DetailsPane details;
    private final StatusLine status;
    private transient ModelLibrary listed = ModelLibrary.empty();
    private boolean refreshing;

    ModelsPanel(LibraryDesk desk, DetailsPane.Actions actions, FoldersMenu folders) {
        super(new MigLayout("insets 0, gap 0, fill, wrap", "[grow, fill]", "[][grow, fill][]"));
        this.desk = desk;
        this.details = new DetailsPane(desk, actions);
        this.status = new StatusLine(desk);
        add(bar(folders));
        JPanel middle =
                new JPanel(new MigLayout("insets 0, gap 0, fill", "[380!, fill][][grow, fill]", "[grow, fill]"));
        middle.add(listPane());
        middle.add(new JSeparator(SwingConstants.VERTICAL), "growy");
        middle.add(details, "wmin 0");
        add(middle, "hmin 0");
        add(status);
        installed.setSelected(true);
        desk.addListener(this::follow);
        refresh();
    }

    /// Progress comes ten times a second and is no reason to build the list anew.
    private void follow() {
        if (desk.library() == listed) {
            refreshStatus();
        } else {
            refresh();
        }
    }

    private JPanel bar(FoldersMenu folders) {
        JPanel segments = StyleClass.style(new JPanel(new MigLayout("insets 0, gap 0")), StyleClass.SEGMENTED);
        ButtonGroup group = new ButtonGroup();
        Stream.of(installed, available).forEach(button -> {
            group.add(button);
            segments.add(button);
            button.addActionListener(event -> refresh());
        });
        search.setName("models.search");
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "Search models");
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icon.SEARCH.small());
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.getDocument().addDocumentListener(new Typing());
        kinds.setName("models.kind");
        kinds.addActionListener(event -> refresh());
        JPanel bar = new JPanel(new MigLayout("insets 10 14 10 14, gap 10, fillx", "[][][]push[]"));
        bar.add(segments);
        bar.add(search);
        bar.add(kinds, "w 160!");
        bar.add(folders.button());
        return bar;
    }

    private static JToggleButton segment(String label) {
        JToggleButton button = StyleClass.style(new JToggleButton(label), StyleClass.TOOL);
        button.setName("models." + label);
        return button;
    }

    private JScrollPane listPane() {
        list.setName("models.list");
        list.getAccessibleContext().setAccessibleName("Models");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(EntryRow.HEIGHT);
        list.setCellRenderer(new EntryRow());
        list.addListSelectionListener(event -> showChosen());
        list.setOpaque(false);
        JScrollPane pane = StyleClass.style(new JScrollPane(list), StyleClass.PLAIN);
        pane.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    private void showChosen() {
        if (!refreshing) {
            details.show(Optional.ofNullable(list.getSelectedValue()));
        }
    }

    private void refresh() {
        if (refreshing) {
            return;
        }
        refreshing = true;
        listed = desk.library();
        Optional<String> chosen = Optional.ofNullable(list.getSelectedValue()).map(Entry::title);
        List<Entry> all = all();
        refreshKinds(all);
        List<Entry> shown = all.stream().filter(this::isShown).toList();
        entries.clear();
        entries.addAll(shown);
        int again = chosen.map(
                        title -> shown.stream().map(Entry::title).toList().indexOf(title))
                .orElse(-1);
        if (!shown.isEmpty()) {
            list.setSelectedIndex(Math.max(0, again));
        }
        refreshing = false;
        refreshStatus();
        showChosen();
    }

    private void refreshStatus() {
        status.refresh(installed.isSelected() ? OptionalInt.of(entries.size()) : OptionalInt.empty());
    }

    private List<Entry> all() {
        return installed.isSelected()
                ? desk.library().models().stream()
                        .<Entry>map(Entry.Installed::new)
                        .toList()
                : desk.known().stream()
                        .<Entry>map(model -> new Entry.Available(model, desk.isInstalled(model)))
                        .toList();
    }

    private void refreshKinds(List<Entry> all) {
        List<String> present = Stream.concat(
                        Stream.of(EVERY_KIND),
                        all.stream().map(Entry::kind).distinct().sorted().map(ModelKind::plural))
                .toList();
        Object chosen = kinds.getSelectedItem();
        if (present.equals(items(kinds))) {
            return;
        }
        kinds.removeAllItems();
        present.forEach(kinds::addItem);
        kinds.setSelectedItem(present.contains(String.valueOf(chosen)) ? chosen : EVERY_KIND);
    }

    private static List<String> items(JComboBox<String> box) {
        return IntStream.range(0, box.getItemCount()).mapToObj(box::getItemAt).toList();
    }

    private boolean isShown(Entry entry) {
        Object kind = kinds.getSelectedItem();
        return (EVERY_KIND.equals(kind) || entry.kind().plural().equals(kind)) && entry.matches(search.getText());
    }

    /// Puts the keyboard into the list.
    void focus() {
        list.requestFocusInWindow();
    }

    /// As wide as the pane around it: what is too long is cut short and not scrolled to.
    private static final class EntryList extends JList<Entry> {
        private static final long serialVersionUID = 1;

        EntryList(DefaultListModel<Entry> entries) {
            super(entries);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            refresh();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            refresh();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            refresh();
        }
    }
}
