package inlay.editor.render;

import inlay.editor.document.BlendMode;
import java.util.SplittableRandom;

public final class KernelBench {
    static volatile float sink;
    public static void main(String[] a) {
        Band b = new Band(), s = new Band(), b0 = new Band();
        SplittableRandom r = new SplittableRandom(1);
        short[] planes = new short[4 * 16384];
        for (int i = 0; i < planes.length; i++) planes[i] = (short) r.nextInt();
        for (int i = 0; i < Band.AREA; i++) {
            b0.red[i] = r.nextInt(65536); b0.green[i] = r.nextInt(65536); b0.blue[i] = r.nextInt(65536); b0.alpha[i] = r.nextInt(65536) / 65535f;
            s.red[i] = r.nextInt(65536); s.green[i] = r.nextInt(65536); s.blue[i] = r.nextInt(65536); s.alpha[i] = r.nextInt(65536) / 65535f;
        }
        Blending blending = new Blending();
        Weights w = new Weights();
        time("load", () -> { for (int k = 0; k < 4; k++) Samples.toFloat(planes, 16384 * k, s.red, 0, Band.AREA, 1.5f); });
        time("store", () -> { for (int k = 0; k < 4; k++) Samples.toShort(s.red, 0, planes, 16384 * k, Band.AREA, 0.5f); });
        time("weights", () -> w.over(b0.alpha, s.alpha));
        for (BlendMode m : BlendMode.values()) {
            b.empty = true; b0.empty = false; b.copyFrom(b0);
            time(m.name(), () -> blending.over(m, b, s));
        }
    }
    static void time(String n, Runnable t) {
        double best = 1e9;
        for (int rep = 0; rep < 12; rep++) {
            long t0 = System.nanoTime();
            for (int i = 0; i < 3000; i++) t.run();
            best = Math.min(best, (System.nanoTime() - t0) / 3000.0 / Band.AREA);
        }
        System.out.printf("%-16s %.3f ns/px%n", n, best);
    }
}
