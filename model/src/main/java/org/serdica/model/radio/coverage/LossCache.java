package org.serdica.model.radio.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The losses of the sites that were asked for last, as many as fit. */
final class LossCache {
    private final long mostBytes;
    private final Map<Transmitter, SiteLoss> losses = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    LossCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** That of the very place and frequency. */
    Optional<SiteLoss> find(Transmitter tx) {
        return Optional.ofNullable(losses.get(tx));
    }

    void put(Transmitter tx, SiteLoss loss) {
        SiteLoss before = losses.put(tx, loss);
        bytes += loss.bytes() - (before == null ? 0 : before.bytes());
        var oldest = losses.entrySet().iterator();
        while (bytes > mostBytes && losses.size() > 1) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }

    void clear() {
        losses.clear();
        bytes = 0;
    }
}
