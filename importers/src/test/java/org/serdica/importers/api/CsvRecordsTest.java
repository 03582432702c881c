package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    private static List<String> records(String text) throws IOException {
        List<String> all = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(new StringReader(text))) {
            for (String r = records.next(); r != null; r = records.next()) {
                all.add(r);
            }
        }
        return all;
    }

    @Test
    void linesEndAsOnAnySystem() throws Exception {
        assertThat(records("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
        assertThat(records("a\n\nb\n")).containsExactly("a", "", "b");
        assertThat(records("")).isEmpty();
    }

    @Test
    void aQuotedCellMayHoldLineBreaks() throws Exception {
        assertThat(records("1,\"two\nlines\",x\n2,y")).containsExactly("1,\"two\nlines\",x", "2,y");
    }

    @Test
    void aQuoteThatNothingClosesTakesNoOtherRowWithIt() throws Exception {
        assertThat(records("1,5\" pipe\n2,b\n3,c")).containsExactly("1,5\" pipe", "2,b", "3,c");
    }

    @Test
    void aFileWithoutLineBreaksIsRefused() {
        assertThatThrownBy(() -> records("x".repeat(2_000_000)))
                .isInstanceOf(InputTrouble.class)
                .extracting("code")
                .isEqualTo("CSV_LINE");
    }
}
