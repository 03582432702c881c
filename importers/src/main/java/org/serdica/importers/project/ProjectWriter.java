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
        public CompletableFuture<Void> write(Write write) {
            requireWritable();
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> alone(Write write) {
            return write(write);
        }
    };

    /** Something to be written. */
    @FunctionalInterface
    interface Write {
        void to(Connection db) throws SQLException;
    }

    /** @throws IllegalStateException if nothing can be written */
    default void requireWritable() {}

    CompletableFuture<Void> write(Write write);

    /** What SQLite does in no transaction. */
    CompletableFuture<Void> alone(Write write);
}
