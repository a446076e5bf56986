package inlay.editor.format.ora;

import java.util.ArrayList;
import java.util.List;

/// Counts what a file does not keep and puts it in sentences.
final class Losses {
    private int masks;
    private int groupMasks;
    private int generated;
    private int fills;
    private int clipped;
    private int clippedBlending;
    private int kritaModes;

    void mask() {
        masks++;
    }

    void groupMask() {
        groupMasks++;
    }

    void generated() {
        generated++;
    }

    void fill() {
        fills++;
    }

    void clipped() {
        clipped++;
    }

    void clippedBlending() {
        clippedBlending++;
    }

    void kritaMode() {
        kritaModes++;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, masks, "mask was", "masks were", "applied to the pixels.");
        note(notes, groupMasks, "group with a mask was", "groups with masks were", "merged into one layer each.");
        note(
                notes,
                generated,
                "generated layer",
                "generated layers",
                "became plain pixels, without recipe and variations.");
        note(notes, fills, "fill layer", "fill layers", "became pixels.");
        note(
                notes,
                clipped,
                "clipped layer is",
                "clipped layers are",
                "shown only roughly by programs other than Krita.");
        note(
                notes,
                clippedBlending,
                "clipped layer with a blend mode is",
                "clipped layers with blend modes are",
                "shown only roughly by other programs.");
        note(notes, kritaModes, "blend mode is", "blend modes are", "known to Krita only; other programs show Normal.");
        return notes;
    }

    private static void note(List<String> notes, int count, String one, String many, String rest) {
        if (count > 0) {
            notes.add(count + " " + (count == 1 ? one : many) + " " + rest);
        }
    }
}
