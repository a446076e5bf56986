package inlay.app.panels;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import inlay.app.workspace.ActiveDocument;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.edit.History;
import inlay.editor.edit.Step;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;

/// The steps of the document in front, oldest first; a click goes to one. Steps ahead of the current one are grey.
public final class HistoryPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final DefaultListModel<Step> model = new DefaultListModel<>();
    private final JList<Step> list = new JList<>(model);
    private transient Optional<OpenDocument> document = Optional.empty();
    private boolean refreshing;

    public HistoryPanel(Workspace workspace) {
        super(new BorderLayout());
        setName("history-panel");
        list.setName("history");
        list.getAccessibleContext().setAccessibleName("History");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setRequestFocusEnabled(false);
        list.setFixedCellHeight(26);
        list.setCellRenderer(new StepRenderer());
        list.addListSelectionListener(event -> goTo(list.getSelectedIndex()));
        add(scrolling());
        ActiveDocument.follow(workspace, new Following());
    }

    private void goTo(int step) {
        if (!refreshing && step >= 0) {
            document.map(OpenDocument::session)
                    .filter(session -> session.history().position() != step)
                    .ifPresent(session -> session.moveTo(step));
        }
    }

    /// The list lies on the panel itself, not in a field.
    private JScrollPane scrolling() {
        list.setOpaque(false);
        JScrollPane pane = StyleClass.style(new JScrollPane(list), StyleClass.PLAIN);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    private void refresh() {
        refreshing = true;
        model.clear();
        document.map(open -> open.session().history()).ifPresent(history -> {
            model.addAll(history.steps());
            list.setSelectedIndex(history.position());
            list.ensureIndexIsVisible(history.position());
        });
        refreshing = false;
    }

    private boolean isAhead(int step) {
        return document.map(open -> open.session().history())
                .map(History::position)
                .filter(position -> step > position)
                .isPresent();
    }

    private final class Following implements ActiveDocument.Follower {
        @Override
        public void switched(Optional<OpenDocument> now) {
            document = now;
            refresh();
        }

        @Override
        public void historyChanged() {
            refresh();
        }
    }

    private final class StepRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> shown, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(shown, ((Step) value).label(), index, selected, false);
            setOpaque(selected);
            setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 12));
            if (isAhead(index)) {
                setForeground(ThemeColor.TEXT_DISABLED.color());
            }
            return this;
        }
    }
}
