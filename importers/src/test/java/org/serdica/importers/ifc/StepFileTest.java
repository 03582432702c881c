package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.serdica.model.task.CancelToken;

class StepFileTest {
    private static StepFile open(String data) {
        String text = "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n" + data
                + "\nENDSEC;\nEND-ISO-10303-21;\n";
        return StepFile.open(text.getBytes(StandardCharsets.UTF_8), CancelToken.never());
    }

    private static String text(String literal) {
        return String.valueOf(
                open("#1=IFCX(" + literal + ");").find(1).orElseThrow().text(0));
    }

    @Test
    void the_schema_stands_in_the_header() {
        assertThat(open("").schemas()).containsExactly("IFC4");
    }

    @Test
    void values_of_every_sort_are_read() {
        StepInstance i =
                open("#7 = IfcThing ( $, *, 12, -1.5E-3, .TRUE., 'it''s', #9, (1,(2.,3.)), IFCLABEL('x'), \"0FF\" );")
                        .find(7)
                        .orElseThrow();

        assertThat(i.type()).isEqualTo("IFCTHING");
        assertThat(i.has(0)).isFalse();
        assertThat(i.has(1)).isFalse();
        assertThat(i.number(2)).isEqualTo(12);
        assertThat(i.number(3)).isEqualTo(-0.0015);
        assertThat(i.enumeration(4)).isEqualTo("TRUE");
        assertThat(i.text(5)).isEqualTo("it's");
        assertThat(i.reference(6)).hasValue(9);
        assertThat(i.list(7)).hasSize(2);
        assertThat(i.text(8)).isEqualTo("x");
        assertThat(i.value(9)).isEqualTo(new StepValue.Binary("FF"));
        assertThat(i.has(99)).isFalse();
    }

    @Test
    void texts_may_be_escaped_in_every_way_of_the_standard() {
        assertThat(text("'\\X2\\0421043E04440438044F\\X0\\'")).isEqualTo("София");
        assertThat(text("'\\X4\\0001F3E0\\X0\\'")).isEqualTo("\uD83C\uDFE0");
        assertThat(text("'Stra\\X\\DFe'")).isEqualTo("Straße");
        assertThat(text("'Stra\\S\\_e'")).isEqualTo("Straße");
        assertThat(text("'\\PE\\\\S\\>'")).isEqualTo("О");
        assertThat(text("'a\\\\b'")).isEqualTo("a\\b");
        assertThat(text("'plain UTF-8: София'")).isEqualTo("plain UTF-8: София");
    }

    @Test
    void several_instances_on_a_line_and_comments_anywhere_are_fine() {
        StepFile file = open("#1=IFCA(1);#2=IFCB(/* ; ' */2);/* #3=IFCC(); */\n#4=IFCA\n(\n3\n)\n;");

        assertThat(file.instanceCount()).isEqualTo(3);
        assertThat(file.ofType("IFCA")).containsExactly(1, 4);
        assertThat(file.find(3)).isEmpty();
        assertThat(file.troubles()).isEmpty();
    }

    @Test
    void a_text_that_does_not_end_spoils_only_what_follows() {
        StepFile file = open("#1=IFCA(1);\n#2=IFCA('no end);");

        assertThat(file.find(1)).isPresent();
        assertThat(file.find(2)).isEmpty();
        assertThat(file.troubles()).isNotEmpty();
    }

    @Test
    void endless_nesting_is_refused() {
        StepFile file = open("#1=IFCA(" + "(".repeat(100_000) + ");");

        assertThat(file.find(1)).isEmpty();
        assertThat(file.troubles()).anyMatch(t -> t.contains("nested too deep"));
    }

    @Test
    void of_two_instances_with_one_number_the_first_counts() {
        StepFile file = open("#1=IFCA('first');\n#1=IFCA('second');");

        assertThat(file.find(1).orElseThrow().text(0)).isEqualTo("first");
        assertThat(file.duplicateCount()).isEqualTo(1);
    }

    @Test
    void numbers_beyond_an_int_name_nothing() {
        StepFile file = open("#99999999999=IFCA(1);\n#5=IFCB(#88888888888);");

        assertThat(file.instanceCount()).isEqualTo(1);
        assertThat(file.find(5).orElseThrow().reference(0)).hasValue(-1);
    }
}
