package org.serdica.importers.synth;

/** The line of a road over the river: from bank to bank in a low arch. */
final class Deck {
    private static final double RISE_M = 1.4;

    private Deck() {}

    static double[] heights(Xy[] line, Ground ground) {
        double from = ground.heightAt(line[0]);
        double to = ground.heightAt(line[line.length - 1]);
        double length = Curve.length(line);
        double[] xyz = new double[line.length * 3];
        double run = 0;
        for (int i = 0; i < line.length; i++) {
            run += i == 0 ? 0 : line[i].distance(line[i - 1]);
            xyz[3 * i] = Shell.millimetres(line[i].x());
            xyz[3 * i + 1] = Shell.millimetres(line[i].y());
            xyz[3 * i + 2] = Shell.millimetres(at(from, to, run / length));
        }
        return xyz;
    }

    static double at(double fromM, double toM, double part) {
        return fromM + (toM - fromM) * part + RISE_M * 4 * part * (1 - part);
    }
}
