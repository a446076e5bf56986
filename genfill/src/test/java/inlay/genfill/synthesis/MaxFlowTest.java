package inlay.genfill.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.request.Cancellation;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MaxFlowTest {

    private record Edge(int a, int b, double cost) {}

    @Test
    void cutsAsCheaplyAsTryingEverything() {
        MaxFlow flow = new MaxFlow();
        Random random = new Random(11);
        for (int trial = 0; trial < 300; trial++) {
            int count = 1 + random.nextInt(11);
            double[] terminal = new double[count];
            Edge[] edges = new Edge[random.nextInt(3 * count)];
            flow.clear(count, edges.length + 1);
            for (int node = 0; node < count; node++) {
                terminal[node] = random.nextInt(41) - 20;
                flow.addTerminal(node, terminal[node]);
            }
            for (int k = 0; k < edges.length; k++) {
                int a = random.nextInt(count);
                int b = (a + 1 + random.nextInt(Math.max(1, count - 1))) % count;
                edges[k] = new Edge(a, b, a == b ? 0 : random.nextInt(15));
                if (a != b) {
                    flow.addEdge(a, b, edges[k].cost());
                }
            }
            flow.solve(Cancellation.NEVER);
            int found = 0;
            for (int node = 0; node < count; node++) {
                found |= flow.onSinkSide(node) ? 1 << node : 0;
            }
            double least = Double.MAX_VALUE;
            for (int side = 0; side < 1 << count; side++) {
                least = Math.min(least, cost(side, terminal, edges));
            }
            assertThat(cost(found, terminal, edges)).isCloseTo(least, Offset.offset(1e-3));
        }
    }

    /// Bits of `side` are set for nodes on the sink side.
    private static double cost(int side, double[] terminal, Edge[] edges) {
        double sum = 0;
        for (int node = 0; node < terminal.length; node++) {
            boolean sink = (side >> node & 1) == 1;
            sum += sink ? Math.max(0, terminal[node]) : Math.max(0, -terminal[node]);
        }
        for (Edge edge : edges) {
            sum += (side >> edge.a() & 1) == 0 && (side >> edge.b() & 1) == 1 ? edge.cost() : 0;
        }
        return sum;
    }
}
