package org.serdica.importers.project;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/** Reads a table as far as it is sound: from its front to the damage, then from its end back to the damage. */
final class SoundRows {
    private static final Logger LOG = LoggerFactory.getLogger(SoundRows.class);

    /** Makes something of a row, or nothing; its key is column 1. */
    @FunctionalInterface
    interface RowReader<T> {
        @Nullable
        T read(ResultSet row) throws SQLException;
    }

    private final Connection db;
    private final Losses losses;
    private boolean sound = true;

    SoundRows(Connection db, Losses losses) {
        this.db = db;
        this.losses = losses;
    }

    /**
     * @param columns the key first, which numbers the rows
     * @param what in a person's words, should some of it be lost
     */
    <T> TreeMap<Long, T> of(String table, String columns, String what, RowReader<T> reader) {
        String key = columns.contains(",") ? columns.substring(0, columns.indexOf(',')) : columns;
        return inTurnOf(table, columns, key, what, reader);
    }

    /** @param turn the column that SQLite follows, which in a sound table is the key */
    <T> TreeMap<Long, T> inTurnOf(String table, String columns, String turn, String what, RowReader<T> reader) {
        String query = "SELECT " + columns + " FROM " + table + " ORDER BY " + turn;
        TreeMap<Long, T> rows = new TreeMap<>();
        sound = true;
        Way forward = new Way(true, Long.MIN_VALUE);
        if (!read(query, forward, rows, reader)) {
            Way back = new Way(false, forward.last);
            boolean met = read(query + " DESC", back, rows, reader);
            LOG.debug("{} is damaged; the way from its end met the damage: {}", table, met);
            sound = false;
        }
        if (!sound) {
            losses.add("PROJECT_LOSS", table, "Some of the " + what + " cannot be read any more.");
        }
        return rows;
    }

    /** One way through a table. Keys that do not go on in order show that its pages lead astray. */
    private static final class Way {
        private final boolean up;
        /** Where a way up began to go wrong: one down need not go beyond. */
        private final long met;

        private long last;
        private boolean begun;

        Way(boolean up, long met) {
            this.up = up;
            this.met = met;
            last = up ? Long.MIN_VALUE : Long.MAX_VALUE;
        }

        boolean isAstray(long key) {
            boolean astray = begun && (up ? key <= last : key >= last);
            if (!astray) {
                begun = true;
                last = key;
            }
            return astray;
        }

        boolean hasMet(long key) {
            return !up && key <= met;
        }
    }

    /** Whether it came to the end, or to where the way up ended. */
    private <T> boolean read(String query, Way way, TreeMap<Long, T> rows, RowReader<T> reader) {
        try (Statement s = db.createStatement();
                ResultSet row = s.executeQuery(query)) {
            while (row.next()) {
                long key = row.getLong(1);
                if (way.hasMet(key)) {
                    return true;
                }
                if (way.isAstray(key)) {
                    LOG.debug("{} comes back to row {}", query, key);
                    return false;
                }
                try {
                    T value = reader.read(row);
                    if (value != null) {
                        rows.put(key, value);
                    }
                } catch (SQLException e) {
                    if (!(e instanceof SQLiteException)) {
                        // The row is there, only not what it was: those after it may be.
                        LOG.debug("row {} of {} is damaged", key, query, e);
                        sound = false;
                        continue;
                    }
                    throw e;
                }
            }
            return true;
        } catch (SQLException e) {
            LOG.debug("damaged: {}", query, e);
            return false;
        }
    }
}
