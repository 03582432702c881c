package org.serdica.app.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {
    private static Notice saying(int letters) {
        return Notice.of(Notice.Level.DONE, "x".repeat(letters));
    }

    @Test
    void aWordStaysLongEnoughToBeNoticed() {
        assertThat(saying(6).readingMs()).isEqualTo(4_500);
    }

    @Test
    void aLongMessageStaysAsLongAsItTakesToReadIt() {
        assertThat(saying(100).readingMs()).isEqualTo(8_500);
        assertThat(saying(60).withDetail("y".repeat(40)).readingMs()).isEqualTo(8_500);
        assertThat(saying(60)
                        .withDetail("y".repeat(30))
                        .withLink("z".repeat(10), () -> {})
                        .readingMs())
                .isEqualTo(8_500);
    }

    @Test
    void noMessageStaysForEver() {
        assertThat(saying(1_000).readingMs()).isEqualTo(16_000);
    }

    @Test
    void manyLinesAreAListThatWaitsToBeGoneThrough() {
        Notice notice = Notice.of(Notice.Level.NOTE, "Sites");
        assertThat(notice.withDetail("one\ntwo\nthree").isList()).isFalse();
        assertThat(notice.withDetail("one\ntwo\nthree\nfour\nfive").isList()).isTrue();
    }
}
