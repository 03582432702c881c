package org.serdica.app.ui.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.export.CsvWriter;
import org.serdica.model.check.Flaw;
import org.serdica.model.geo.Position;

/** The list of findings as a table that a spreadsheet opens (RFC 4180). */
final class FindingsTable {
    private FindingsTable() {}

    static void write(List<Find> finds, Words words, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.append("code,name,element,x,y,z,message\n");
        for (Find find : finds) {
            String name = find instanceof Find.OfShape(Flaw flaw, boolean ofModel)
                    ? flaw.code().name()
                    : find.code();
            Position at = find.at();
            String place = at == null ? ",," : String.format(Locale.ROOT, "%.3f,%.3f,%.3f", at.x(), at.y(), at.z());
            out.append(CsvWriter.cell(find.code()))
                    .append(',')
                    .append(CsvWriter.cell(name))
                    .append(',');
            out.append(CsvWriter.cell(find.element())).append(',').append(place).append(',');
            out.append(CsvWriter.cell(find.sentence(words))).append('\n');
        }
        out.flush();
    }
}
