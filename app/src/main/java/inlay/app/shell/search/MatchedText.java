package inlay.app.shell.search;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.BitSet;
import javax.swing.JComponent;
import javax.swing.UIManager;

/// A line of text with some of its letters stronger. Drawn directly, since a list measures hundreds of these with every
/// letter that is typed.
final class MatchedText extends JComponent {
    private static final long serialVersionUID = 1;

    private String text = "";
    private transient BitSet matched = new BitSet();

    /// @param letters the indices of the stronger letters
    void show(String line, BitSet letters) {
        text = line;
        matched = letters;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(strong());
        return new Dimension(metrics.stringWidth(text) + 1, metrics.getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(getForeground());
        int y = (getHeight()
                        + getFontMetrics(getFont()).getAscent()
                        - getFontMetrics(getFont()).getDescent())
                / 2;
        int x = 0;
        for (int start = 0; start < text.length(); ) {
            boolean strong = matched.get(start);
            int next = strong ? matched.nextClearBit(start) : matched.nextSetBit(start);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            String run = text.substring(start, end);
            pen.setFont(strong ? strong() : getFont());
            pen.drawString(run, x, y);
            x += pen.getFontMetrics().stringWidth(run);
            start = end;
        }
        pen.dispose();
    }

    private static Font strong() {
        return UIManager.getFont("h4.font");
    }
}
