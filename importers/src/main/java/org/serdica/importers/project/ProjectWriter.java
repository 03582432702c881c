package org.serdica.importers.project;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** Where changes of an open project go; what is returned completes when they are on the disk. */
interface ProjectWriter {
    /** Of a project that can be read only. */
    ProjectWriter NONE = new ProjectWriter() {
        @Override
        public void requireWritable() {
            throw new IllegalStateException("the project can be read only; save it under another name to change it");
        }

        @Override
        public CompletableFuture<Void> write(Write write, Kind kind) {
            requireWritable();
            return CompletableFuture.completedFuture(null);
        }
    };

    /** Something to be written. It may be written again, where it did not come to the disk or goes to another file. */
    @FunctionalInterface
    interface Write {
        void to(Connection db) throws SQLException;
    }

    /** How writes hang together. */
    enum Kind {
        /** Can be done without those before it. */
        FREE,
        /** Means something only after all before it: where one fails, none of this kind is taken any more. */
        IN_TURN,
        /** What SQLite does in no transaction; it changes nothing that is read. */
        ALONE
    }

    /** @throws IllegalStateException if nothing can be written in turn */
    default void requireWritable() {}

    CompletableFuture<Void> write(Write write, Kind kind);

    default CompletableFuture<Void> write(Write write) {
        return write(write, Kind.FREE);
    }

    default CompletableFuture<Void> inTurn(Write write) {
        return write(write, Kind.IN_TURN);
    }
}
