package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;

/** The blocks of a file as they come, up to what memory allows or whoever asks wants to see. */
final class OsmBlocks {
    /** The arrays are joined once, and the city needs room beside them. */
    private static final int HEAP_PARTS = 4;

    private final InputFile input;
    private final long mostElements;
    private final List<OsmBlock> blocks = new ArrayList<>();
    private String version = "0.6";
    private long elements;
    private long bytes;

    OsmBlocks(InputFile input, long mostElements) {
        this.input = input;
        this.mostElements = mostElements;
    }

    void add(OsmBlock block) throws InputTrouble {
        blocks.add(block);
        elements += block.elementCount();
        bytes += block.bytes();
        long most = Runtime.getRuntime().maxMemory() / HEAP_PARTS;
        if (bytes > most) {
            throw new InputTrouble(
                    "FILE_TOO_LARGE",
                    "%s holds more than the %d MB of nodes and ways that this program's memory allows; cut a smaller area out of it."
                            .formatted(input, most >> 20));
        }
    }

    void version(String text) {
        version = text;
    }

    String version() {
        return version;
    }

    /** Whether enough was seen. */
    boolean isFull() {
        return elements >= mostElements;
    }

    long elementCount() {
        return elements;
    }

    List<OsmBlock> all() {
        return blocks;
    }
}
