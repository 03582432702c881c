package org.serdica.importers.api;

/** Where the parts of all files of a request go, one file after the other. */
interface PartSink {
    /** A new file begins. */
    void begin(Source source, Reading reading);

    void take(CityPart part, Source source, Reading reading);
}
