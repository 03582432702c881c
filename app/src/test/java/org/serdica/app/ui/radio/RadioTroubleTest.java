package org.serdica.app.ui.radio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageTooLarge;
import org.serdica.model.task.Job;

class RadioTroubleTest {
    private static final CoverageTooLarge LARGE = new CoverageTooLarge(900, 4_000_000, 7_250_000_000L, 2_400_000_000L);

    @Test
    void whatDoesNotFitTheMemoryIsToldWithItsFigures() {
        assertThat(RadioTools.trouble(LARGE, new Words(Language.EN)).detail()).contains("900", "2.4", "GB", "wider");
        assertThat(RadioTools.trouble(LARGE, new Words(Language.BG)).detail()).contains("900", "2,4", "GB", "клетки");
        assertThat(RadioTools.trouble(new CoverageTooLarge(900, 800), new Words(Language.EN))
                        .detail())
                .contains("900", "800", "smaller");
        assertThat(RadioTools.trouble(new IllegalStateException("x"), new Words(Language.EN))
                        .detail())
                .contains("log");
    }

    @Test
    void aQuietJobSaysWhyItFailed() {
        AtomicReference<Exception> told = new AtomicReference<>();
        JobRunner.onCallingThread()
                .quietly(
                        Job.of("large", (progress, cancel) -> {
                            throw LARGE;
                        }),
                        done -> {},
                        why -> told.set(why));
        assertThat(told).hasValue(LARGE);
    }
}
