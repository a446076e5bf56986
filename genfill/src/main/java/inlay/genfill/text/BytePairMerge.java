package inlay.genfill.text;

import inlay.genfill.text.Vocabulary.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Byte-pair encoding of one word (Sennrich et al., 2016): the pair of lowest rank merges first, the leftmost of
/// equals. With a queue instead of repeated scans, so that a word of a hundred thousand letters takes no time either.
final class BytePairMerge {

    private record Candidate(int rank, int left, int right, Pair pair) {}

    private final Map<Pair, Integer> ranks;
    private final List<String> parts;
    private final int[] next;
    private final int[] previous;
    private final PriorityQueue<Candidate> queue =
            new PriorityQueue<>(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::left));

    private BytePairMerge(List<String> letters, Map<Pair, Integer> ranks) {
        this.ranks = ranks;
        this.parts = new ArrayList<>(letters);
        this.next = new int[letters.size()];
        this.previous = new int[letters.size()];
    }

    static List<String> merge(List<String> letters, Map<Pair, Integer> ranks) {
        return new BytePairMerge(letters, ranks).run();
    }

    private List<String> run() {
        int count = parts.size();
        for (int i = 0; i < count; i++) {
            next[i] = i + 1;
            previous[i] = i - 1;
        }
        for (int i = 0; i + 1 < count; i++) {
            offer(i, i + 1);
        }
        while (!queue.isEmpty()) {
            join(queue.poll());
        }
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < count; i = next[i]) {
            merged.add(parts.get(i));
        }
        return merged;
    }

    private void offer(int left, int right) {
        var pair = new Pair(parts.get(left), parts.get(right));
        Integer rank = ranks.get(pair);
        if (rank != null) {
            queue.add(new Candidate(rank, left, right, pair));
        }
    }

    /// A part that was merged away is an empty text, so that candidates that still refer to it no longer fit.
    private void join(Candidate candidate) {
        int left = candidate.left();
        int right = candidate.right();
        if (!parts.get(left).equals(candidate.pair().left())
                || !parts.get(right).equals(candidate.pair().right())
                || next[left] != right) {
            return;
        }
        parts.set(left, parts.get(left) + parts.get(right));
        parts.set(right, "");
        next[left] = next[right];
        if (next[left] < parts.size()) {
            previous[next[left]] = left;
            offer(left, next[left]);
        }
        if (previous[left] >= 0) {
            offer(previous[left], left);
        }
    }
}
