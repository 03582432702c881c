package org.serdica.importers.ifc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.serdica.model.task.CancelToken;

/** How many instances our reader of the STEP syntax finds in a file. */
public final class StepCounts {
    private final StepFile file;

    private StepCounts(StepFile file) {
        this.file = file;
    }

    public static StepCounts of(Path path) throws IOException {
        return new StepCounts(StepFile.open(Files.readAllBytes(path), CancelToken.never()));
    }

    public int instances() {
        return file.instanceCount();
    }

    /** @param name of the type, without the letters IFC before it */
    public int ofType(String name) {
        return file.ofType("IFC" + name).length;
    }
}
