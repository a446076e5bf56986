package inlay.genfill.synthesis;

import inlay.genfill.request.Cancellation;
import java.util.Arrays;

/// Minimum cuts of small-degree graphs: "An Experimental Comparison of Min-Cut/Max-Flow Algorithms for Energy
/// Minimization in Vision", Boykov and Kolmogorov 2004. Two search trees grow from the terminals, are cut where a
/// path saturates, and adopt what became orphaned.
///
/// One instance is filled and solved many times; arrays are kept.
final class MaxFlow {

    private static final int NONE = -1;
    private static final int TERMINAL = -2;
    private static final int ORPHAN = -3;
    /// After so many steps of growth it is asked whether to go on.
    private static final int CHECKED = 1 << 10;

    private static final int FAR = Integer.MAX_VALUE;

    private int nodes;
    private int arcs;
    private int[] first = new int[0];
    private float[] terminal = new float[0];
    private int[] parent = new int[0];
    private boolean[] sink = new boolean[0];
    private int[] stamp = new int[0];
    private int[] depth = new int[0];
    private boolean[] queued = new boolean[0];
    private int[] queue = new int[0];
    private int queueHead;
    private int queueTail;
    private int queueSize;
    private int[] orphans = new int[64];
    private int orphanCount;
    private int time;
    private int[] head = new int[0];
    private int[] next = new int[0];
    private float[] residual = new float[0];

    /// Starts a new graph of `count` nodes without arcs.
    void clear(int count, int expectedPairs) {
        if (first.length < count) {
            int size = count + count / 2;
            first = new int[size];
            terminal = new float[size];
            parent = new int[size];
            sink = new boolean[size];
            stamp = new int[size];
            depth = new int[size];
            queued = new boolean[size];
            queue = new int[size + 1];
        }
        if (head.length < 2 * expectedPairs) {
            head = new int[2 * expectedPairs];
            next = new int[2 * expectedPairs];
            residual = new float[2 * expectedPairs];
        }
        nodes = count;
        arcs = 0;
        Arrays.fill(first, 0, count, NONE);
        Arrays.fill(terminal, 0, count, 0);
    }

    /// Adds the cost of a node being on the sink side; negative values are costs of the source side.
    void addTerminal(int node, double cost) {
        terminal[node] += (float) cost;
    }

    /// Adds the cost of `a` being on the source side while `b` is on the sink side, at least 0.
    void addEdge(int a, int b, double cost) {
        head[arcs] = b;
        next[arcs] = first[a];
        residual[arcs] = (float) cost;
        first[a] = arcs++;
        head[arcs] = a;
        next[arcs] = first[b];
        residual[arcs] = 0;
        first[b] = arcs++;
    }

    /// Finds a minimum cut; [#onSinkSide(int)] tells it afterwards.
    void solve(Cancellation cancellation) {
        start();
        int current = NONE;
        for (int step = 0; ; step++) {
            if (step % CHECKED == 0) {
                cancellation.check();
            }
            int node = current;
            if (node == NONE || parent[node] == NONE) {
                node = takeActive();
                if (node == NONE) {
                    return;
                }
            }
            int bridge = grow(node);
            time++;
            if (bridge == NONE) {
                current = NONE;
                continue;
            }
            current = node;
            augment(bridge);
            while (orphanCount > 0) {
                adopt(orphans[--orphanCount]);
            }
        }
    }

    boolean onSinkSide(int node) {
        return parent[node] == NONE ? false : sink[node];
    }

    private void start() {
        queueHead = 0;
        queueTail = 0;
        queueSize = 0;
        orphanCount = 0;
        time = 0;
        Arrays.fill(queued, 0, nodes, false);
        for (int node = 0; node < nodes; node++) {
            stamp[node] = 0;
            parent[node] = terminal[node] == 0 ? NONE : TERMINAL;
            sink[node] = terminal[node] < 0;
            depth[node] = 1;
            if (terminal[node] != 0) {
                activate(node);
            }
        }
    }

    private void activate(int node) {
        if (!queued[node]) {
            queued[node] = true;
            queue[queueTail] = node;
            queueTail = queueTail + 1 == queue.length ? 0 : queueTail + 1;
            queueSize++;
        }
    }

    private int takeActive() {
        while (queueSize > 0) {
            int node = queue[queueHead];
            queueHead = queueHead + 1 == queue.length ? 0 : queueHead + 1;
            queueSize--;
            queued[node] = false;
            if (parent[node] != NONE) {
                return node;
            }
        }
        return NONE;
    }

    /// Grows the tree at `node`; returns an arc from the source tree to the sink tree, if it meets one.
    private int grow(int node) {
        for (int arc = first[node]; arc != NONE; arc = next[arc]) {
            float room = sink[node] ? residual[arc ^ 1] : residual[arc];
            if (room <= 0) {
                continue;
            }
            int other = head[arc];
            if (parent[other] == NONE) {
                sink[other] = sink[node];
                parent[other] = arc ^ 1;
                stamp[other] = stamp[node];
                depth[other] = depth[node] + 1;
                activate(other);
            } else if (sink[other] != sink[node]) {
                return sink[node] ? arc ^ 1 : arc;
            } else if (stamp[other] <= stamp[node] && depth[other] > depth[node]) {
                parent[other] = arc ^ 1;
                stamp[other] = stamp[node];
                depth[other] = depth[node] + 1;
            }
        }
        return NONE;
    }

    private void augment(int bridge) {
        float amount = residual[bridge];
        int node = head[bridge ^ 1];
        while (parent[node] != TERMINAL) {
            amount = Math.min(amount, residual[parent[node] ^ 1]);
            node = head[parent[node]];
        }
        amount = Math.min(amount, terminal[node]);
        node = head[bridge];
        while (parent[node] != TERMINAL) {
            amount = Math.min(amount, residual[parent[node]]);
            node = head[parent[node]];
        }
        amount = Math.min(amount, -terminal[node]);
        residual[bridge] -= amount;
        residual[bridge ^ 1] += amount;
        pushFromSource(head[bridge ^ 1], amount);
        pushToSink(head[bridge], amount);
    }

    private void pushFromSource(int start, float amount) {
        int node = start;
        while (parent[node] != TERMINAL) {
            int arc = parent[node];
            residual[arc] += amount;
            residual[arc ^ 1] -= amount;
            int up = head[arc];
            if (residual[arc ^ 1] <= 0) {
                orphan(node);
            }
            node = up;
        }
        terminal[node] -= amount;
        if (terminal[node] <= 0) {
            orphan(node);
        }
    }

    private void pushToSink(int start, float amount) {
        int node = start;
        while (parent[node] != TERMINAL) {
            int arc = parent[node];
            residual[arc ^ 1] += amount;
            residual[arc] -= amount;
            int up = head[arc];
            if (residual[arc] <= 0) {
                orphan(node);
            }
            node = up;
        }
        terminal[node] += amount;
        if (terminal[node] >= 0) {
            orphan(node);
        }
    }

    private void orphan(int node) {
        parent[node] = ORPHAN;
        if (orphanCount == orphans.length) {
            orphans = Arrays.copyOf(orphans, 2 * orphanCount);
        }
        orphans[orphanCount++] = node;
    }

    private void adopt(int node) {
        int best = NONE;
        int shortest = FAR;
        for (int arc = first[node]; arc != NONE; arc = next[arc]) {
            float room = sink[node] ? residual[arc] : residual[arc ^ 1];
            int other = head[arc];
            if (room <= 0 || parent[other] == NONE || sink[other] != sink[node]) {
                continue;
            }
            int distance = distanceToTerminal(other);
            if (distance < shortest) {
                shortest = distance;
                best = arc;
            }
        }
        if (best != NONE) {
            parent[node] = best;
            stamp[node] = time;
            depth[node] = shortest + 1;
            return;
        }
        parent[node] = NONE;
        for (int arc = first[node]; arc != NONE; arc = next[arc]) {
            int other = head[arc];
            if (parent[other] == NONE || sink[other] != sink[node]) {
                continue;
            }
            float room = sink[node] ? residual[arc] : residual[arc ^ 1];
            if (room > 0) {
                activate(other);
            }
            if (parent[other] >= 0 && head[parent[other]] == node) {
                orphan(other);
            }
        }
    }

    /// The number of arcs from `start` up to its terminal, or [#FAR] if it hangs on an orphan; remembers what it
    /// finds.
    private int distanceToTerminal(int start) {
        int distance = 0;
        int node = start;
        while (true) {
            if (stamp[node] == time) {
                distance += depth[node];
                break;
            }
            distance++;
            int arc = parent[node];
            if (arc == TERMINAL) {
                stamp[node] = time;
                depth[node] = 1;
                break;
            }
            if (arc == ORPHAN || arc == NONE) {
                return FAR;
            }
            node = head[arc];
        }
        int result = distance;
        for (node = start; stamp[node] != time; node = head[parent[node]]) {
            stamp[node] = time;
            depth[node] = distance--;
        }
        return result;
    }
}
