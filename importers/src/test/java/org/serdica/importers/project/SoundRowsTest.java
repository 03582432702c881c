package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SoundRowsTest {
    /** Reads names by number from a table in which SQLite finds them in the order given. */
    private static TreeMap<Long, String> read(Losses losses, String... rows) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement s = db.createStatement()) {
            // What pages that lead astray look like from above: an order that is none.
            s.executeUpdate("CREATE TABLE t (turn INTEGER PRIMARY KEY, number INTEGER, name TEXT)");
            for (int i = 0; i < rows.length; i++) {
                s.executeUpdate("INSERT INTO t VALUES (" + i + ", " + rows[i] + ", 'row " + rows[i] + "')");
            }
            s.executeUpdate("CREATE VIEW v AS SELECT number AS n, name, turn FROM t");
            return new SoundRows(db, losses).inTurnOf("v", "n, name", "turn", "names", row -> row.getString(2));
        }
    }

    @Test
    void rowsInOrderAreSound() throws Exception {
        Losses losses = new Losses();
        assertThat(read(losses, "1", "4", "9")).containsOnlyKeys(1L, 4L, 9L);
        assertThat(losses.isEmpty()).isTrue();
    }

    @Test
    void aRowThatComesAgainIsALossAndTheOthersAreReadFromTheEnd() throws Exception {
        Losses losses = new Losses();
        assertThat(read(losses, "1", "2", "2", "7", "8")).containsOnlyKeys(1L, 2L, 7L, 8L);
        assertThat(losses.all()).hasSize(1);
    }

    @Test
    void aWayThatLeadsBackToItsBeginningEnds() throws Exception {
        Losses losses = new Losses();
        assertThat(read(losses, "5", "6", "5", "6", "5", "6", "9")).containsOnlyKeys(5L, 6L, 9L);
        assertThat(losses.isEmpty()).isFalse();
    }
}
