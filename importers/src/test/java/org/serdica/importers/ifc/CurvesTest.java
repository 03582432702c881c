package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static List<double[]> points(String data) {
        StepFile file = Step.file(data);
        return new Curves(file, new Placements(file), Math.PI / 180).points(OptionalInt.of(1));
    }

    private static double length(List<double[]> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += Curves.distance(points.get(i - 1), points.get(i));
        }
        return sum;
    }

    private static void assertAt(double[] p, double x, double y) {
        assertThat(p[0]).isCloseTo(x, within(1e-9));
        assertThat(p[1]).isCloseTo(y, within(1e-9));
    }

    @Test
    void anArcThroughThreePointsKeepsItsDistanceFromTheCentre() {
        List<double[]> arc =
                Curves.arcThrough(List.of(new double[] {13, 20, 5}, new double[] {10, 23, 5}, new double[] {7, 20, 5}));

        assertThat(arc)
                .allSatisfy(p -> assertThat(Math.hypot(p[0] - 10, p[1] - 20)).isCloseTo(3, within(1e-9)));
        assertThat(arc).allSatisfy(p -> assertThat(p[1]).isGreaterThanOrEqualTo(20 - 1e-9));
        assertThat(length(arc)).isCloseTo(Math.PI * 3, within(0.03));
    }

    @Test
    void anArcOfMoreThanHalfACircleGoesTheLongWay() {
        List<double[]> arc =
                Curves.arcThrough(List.of(new double[] {1, 0, 0}, new double[] {-1, 0, 0}, new double[] {0, -1, 0}));

        assertThat(length(arc)).isCloseTo(1.5 * Math.PI, within(0.02));
    }

    @Test
    void threePointsOnALineAreNoArc() {
        assertThat(Curves.arcThrough(List.of(new double[] {0, 0, 0}, new double[] {1, 0, 0}, new double[] {2, 0, 0})))
                .hasSize(3);
    }

    @Test
    void indexedCurvesJoinLinesAndArcs() {
        List<double[]> points = points("""
                #1=IFCINDEXEDPOLYCURVE(#2,(IFCLINEINDEX((1,2)),IFCARCINDEX((2,3,4)),IFCLINEINDEX((4,1))),.F.);
                #2=IFCCARTESIANPOINTLIST2D(((0.,0.),(2.,0.),(3.,1.),(2.,2.)));
                """);

        assertAt(points.getFirst(), 0, 0);
        assertAt(points.getLast(), 0, 0);
        assertThat(length(points)).isCloseTo(2 + Math.PI + Math.sqrt(8), within(0.02));
    }

    @Test
    void circlesAreTrimmedByAnglesOfTheProject() {
        List<double[]> points = points("""
                #1=IFCTRIMMEDCURVE(#2,(IFCPARAMETERVALUE(90.)),(IFCPARAMETERVALUE(180.)),.T.,.PARAMETER.);
                #2=IFCCIRCLE(#3,5.);
                #3=IFCAXIS2PLACEMENT2D(#4,$);
                #4=IFCCARTESIANPOINT((1.,1.));
                """);

        assertAt(points.getFirst(), 1, 6);
        assertAt(points.getLast(), -4, 1);
        assertThat(length(points)).isCloseTo(2.5 * Math.PI, within(0.03));
    }

    @Test
    void circlesTrimmedAgainstTheirSenseRunClockwise() {
        List<double[]> points = points("""
                #1=IFCTRIMMEDCURVE(#2,(#5),(#6),.F.,.CARTESIAN.);
                #2=IFCCIRCLE(#3,5.);
                #3=IFCAXIS2PLACEMENT2D(#4,$);
                #4=IFCCARTESIANPOINT((0.,0.));
                #5=IFCCARTESIANPOINT((0.,5.));
                #6=IFCCARTESIANPOINT((5.,0.));
                """);

        assertAt(points.getFirst(), 0, 5);
        assertAt(points.getLast(), 5, 0);
        assertThat(length(points)).isCloseTo(2.5 * Math.PI, within(0.03));
    }

    @Test
    void linesAreTrimmedByTheirVectorsLength() {
        List<double[]> points = points("""
                #1=IFCTRIMMEDCURVE(#2,(IFCPARAMETERVALUE(1.)),(IFCPARAMETERVALUE(3.)),.T.,.PARAMETER.);
                #2=IFCLINE(#3,#4);
                #3=IFCCARTESIANPOINT((1.,1.));
                #4=IFCVECTOR(#5,2.);
                #5=IFCDIRECTION((0.,1.));
                """);

        assertAt(points.getFirst(), 1, 3);
        assertAt(points.getLast(), 1, 7);
    }

    @Test
    void segmentsOfACompositeCurveMayRunBackwards() {
        List<double[]> points = points("""
                #1=IFCCOMPOSITECURVE((#2,#3),.F.);
                #2=IFCCOMPOSITECURVESEGMENT(.CONTINUOUS.,.T.,#4);
                #3=IFCCOMPOSITECURVESEGMENT(.CONTINUOUS.,.F.,#5);
                #4=IFCPOLYLINE((#10,#11));
                #5=IFCPOLYLINE((#12,#11));
                #10=IFCCARTESIANPOINT((0.,0.));
                #11=IFCCARTESIANPOINT((1.,0.));
                #12=IFCCARTESIANPOINT((1.,1.));
                """);

        assertThat(points).hasSize(3);
        assertAt(points.getLast(), 1, 1);
    }

    @Test
    void aSplineOfTheSecondDegreeIsAParabola() {
        List<double[]> points = points("""
                #1=IFCBSPLINECURVEWITHKNOTS(2,(#10,#11,#12),.UNSPECIFIED.,.F.,.F.,(3,3),(0.,1.),.UNSPECIFIED.);
                #10=IFCCARTESIANPOINT((0.,0.));
                #11=IFCCARTESIANPOINT((1.,2.));
                #12=IFCCARTESIANPOINT((2.,0.));
                """);

        assertThat(points).allSatisfy(p -> assertThat(p[1]).isCloseTo(p[0] * (2 - p[0]), within(1e-9)));
        assertAt(points.getLast(), 2, 0);
    }

    @Test
    void aCurveMadeOfItselfEnds() {
        assertThat(points("#1=IFCCOMPOSITECURVE((#2,#2),.F.);#2=IFCCOMPOSITECURVESEGMENT(.CONTINUOUS.,.T.,#1);"))
                .isEmpty();
    }
}
