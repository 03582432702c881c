package org.serdica.importers.api;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.geotools.api.data.DataStore;

/** Asks a store for something; what goes wrong in a plug-in that others wrote is told as trouble with the input, not as our fault. */
final class PlugIn {
    /** The code of a file that a foreign plug-in failed on. */
    static final String FAILED = "PLUGIN_FAILED";

    private PlugIn() {}

    /** One question to a plug-in. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws IOException;
    }

    /** Asks a store of whoever wrote it. */
    static <T> T ask(DataStore store, InputFile file, String name, Question<T> question) throws IOException {
        return store instanceof CityStore ? question.ask() : askForeign(file, name, question);
    }

    static <T> T askForeign(InputFile file, String name, Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new InputTrouble(FAILED, "The plug-in " + name + " failed on " + file + ": " + why + ".", e);
        }
    }
}
