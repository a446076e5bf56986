package inlay.app.shell.status;

import inlay.app.theme.StyleClass;
import java.awt.Dimension;
import java.awt.FontMetrics;
import javax.swing.JLabel;

/// A line of sentences, of which it shows as many whole ones as there is room for, and all of them as its tooltip. Only
/// a first sentence that is too long is cut.
final class HintLabel extends JLabel {
    private static final long serialVersionUID = 1;

    private String whole = "";

    HintLabel() {
        StyleClass.style(this, StyleClass.CAPTION);
        setName("status.hint");
    }

    void show(String sentences) {
        whole = sentences;
        fit();
    }

    /// The room decides about the text, not the text about the room.
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, super.getPreferredSize().height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        fit();
    }

    private void fit() {
        FontMetrics metrics = getFontMetrics(getFont());
        String[] sentences = whole.split("(?<=[.…]) ");
        StringBuilder shown = new StringBuilder(sentences[0]);
        for (int next = 1; next < sentences.length; next++) {
            if (metrics.stringWidth(shown + " " + sentences[next]) > getWidth()) {
                break;
            }
            shown.append(' ').append(sentences[next]);
        }
        boolean cut = shown.length() < whole.length() || metrics.stringWidth(shown.toString()) > getWidth();
        setText(shown.toString());
        setToolTipText(cut ? whole : null);
    }
}
