package org.serdica.model.radio.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The losses of the sites that were asked for last, as many as fit. */
final class LossCache {
    /** Of one receiver in a {@link SiteLoss}. */
    private static final int BYTES = 21;

    private final long mostBytes;
    private final Map<Transmitter, SiteLoss> losses = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    LossCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** That of the very place, or of one so near on the same mast that it serves as well. */
    Optional<SiteLoss> find(Transmitter tx) {
        return Optional.ofNullable(losses.get(tx));
    }

    void put(Transmitter tx, SiteLoss loss) {
        SiteLoss before = losses.put(tx, loss);
        bytes += (long) loss.count() * BYTES - (before == null ? 0 : (long) before.count() * BYTES);
        var oldest = losses.entrySet().iterator();
        while (bytes > mostBytes && losses.size() > 1) {
            bytes -= (long) oldest.next().getValue().count() * BYTES;
            oldest.remove();
        }
    }

    void clear() {
        losses.clear();
        bytes = 0;
    }
}
