package org.serdica.importers.ifc;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** An IFC file as a GeoTools store. The file is held in memory with an index of its instances as long as the store is open. */
final class IfcStore extends CityStore {
    /** A file this part of the heap leaves room for its index and for the city. */
    private static final int HEAP_PARTS = 4;

    private byte @Nullable [] bytes;

    /** The model while nobody reads it: what was worked out at a first look need not be worked out again. */
    private @Nullable DrawnModel idle;

    IfcStore(InputFile input) {
        super(input, "IFC");
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        DrawnModel drawn = take();
        if (drawn == null) {
            StepFile file = StepFile.open(bytes(reading), reading.cancel());
            if (file.instanceCount() == 0) {
                throw new InputTrouble("FILE_BROKEN", input() + " holds no IFC instances; it may have been cut off.");
            }
            drawn = new DrawnModel(IfcModel.of(file));
        } else {
            reading.advance(input().size());
        }
        return new IfcReader(reading, drawn, this::giveBack);
    }

    private synchronized @Nullable DrawnModel take() {
        DrawnModel taken = idle;
        idle = null;
        return taken;
    }

    private synchronized void giveBack(DrawnModel model) {
        idle = bytes == null ? null : model;
    }

    private synchronized byte[] bytes(Reading reading) throws IOException {
        if (bytes == null) {
            long most = Math.min(Integer.MAX_VALUE - 64, Runtime.getRuntime().maxMemory() / HEAP_PARTS);
            try (InputStream in = input().open(reading::advance)) {
                byte[] all = in.readNBytes((int) most + 1);
                if (all.length > most) {
                    throw new InputTrouble(
                            "FILE_TOO_LARGE",
                            "%s is larger than the %d MB that this program's memory allows for an IFC file."
                                    .formatted(input(), most >> 20));
                }
                bytes = all;
            }
        } else {
            reading.advance(input().size());
        }
        return bytes;
    }

    @Override
    public synchronized void dispose() {
        bytes = null;
        idle = null;
        super.dispose();
    }
}
