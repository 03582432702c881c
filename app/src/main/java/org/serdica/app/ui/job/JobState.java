package org.serdica.app.ui.job;

/** How a job stands. */
public enum JobState {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
}
