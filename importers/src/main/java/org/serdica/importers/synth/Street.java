package org.serdica.importers.synth;

/**
 * A street between two junctions.
 *
 * @param line its centre line, at street level of the plan
 */
record Street(String name, CrossSection section, Xy[] line, boolean bridge) {
    Xy start() {
        return line[0];
    }

    Xy end() {
        return line[line.length - 1];
    }

    double halfWidthM() {
        return section.widthM() / 2;
    }
}
