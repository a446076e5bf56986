package inlay.genfill.worker.child;

import inlay.genfill.inference.NativeSession;
import inlay.genfill.inference.NetworkPlan;
import java.util.function.BooleanSupplier;

/// Opens networks in this process.
@FunctionalInterface
public interface NativeLoader {

    NativeSession load(NetworkPlan plan, BooleanSupplier cancelled);
}
