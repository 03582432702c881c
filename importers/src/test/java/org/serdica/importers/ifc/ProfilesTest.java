package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each section is extruded by 2: the volume is twice its area, which its own closed formula gives. */
class ProfilesTest {
    /** Of a circle of 24 corners, as fine as sections are drawn. */
    private static final double PI_24 = 12 * Math.sin(Math.PI / 12);

    private static double volume(String profile) {
        return Step.body("#1=IFCEXTRUDEDAREASOLID(#2,$,#3,2.);#3=IFCDIRECTION((0.,0.,1.));#2=" + profile)
                .volume();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECTANGLEPROFILEDEF(.AREA.,$,$,3.,4.)             | 12",
                "ROUNDEDRECTANGLEPROFILEDEF(.AREA.,$,$,3.,4.,0.1)  | 12",
                "RECTANGLEHOLLOWPROFILEDEF(.AREA.,$,$,3.,4.,0.5,$,$) | 6",
                "ISHAPEPROFILEDEF(.AREA.,$,$,3.,4.,0.2,0.5,$,$,$)  | 3.6",
                "ASYMMETRICISHAPEPROFILEDEF(.AREA.,$,$,3.,4.,0.2,0.5,$,2.,0.25,$,$,$,$,$) | 2.65",
                "LSHAPEPROFILEDEF(.AREA.,$,$,4.,3.,0.5,$,$,$)      | 3.25",
                "LSHAPEPROFILEDEF(.AREA.,$,$,4.,$,0.5,$,$,$)       | 3.75",
                "USHAPEPROFILEDEF(.AREA.,$,$,4.,3.,0.5,0.25,$,$,$) | 3.25",
                "TSHAPEPROFILEDEF(.AREA.,$,$,4.,3.,0.5,0.25,$,$,$,$,$) | 2.625",
                "CSHAPEPROFILEDEF(.AREA.,$,$,4.,3.,0.25,1.,$)      | 2.75",
                "ZSHAPEPROFILEDEF(.AREA.,$,$,4.,3.,0.5,0.25,$,$)   | 3.25",
                "TRAPEZIUMPROFILEDEF(.AREA.,$,$,3.,2.,4.,0.3)      | 10",
            })
    void aSectionWithStraightSidesHasTheAreaOfItsFormula(String profile, double area) {
        assertThat(volume("IFC" + profile + ";")).isCloseTo(2 * area, within(1e-9));
    }

    @Test
    void aRoundSectionHasTheAreaOfItsManyCorners() {
        assertThat(volume("IFCCIRCLEPROFILEDEF(.AREA.,$,$,3.);")).isCloseTo(2 * PI_24 * 9, within(1e-9));
        assertThat(volume("IFCCIRCLEHOLLOWPROFILEDEF(.AREA.,$,$,3.,1.);")).isCloseTo(2 * PI_24 * 5, within(1e-9));
        assertThat(volume("IFCELLIPSEPROFILEDEF(.AREA.,$,$,3.,2.);")).isCloseTo(2 * PI_24 * 6, within(1e-9));
    }

    @Test
    void aPositionMovesTheSectionAndKeepsItsArea() {
        Body body = Step.body("""
                #1=IFCEXTRUDEDAREASOLID(#2,$,#3,2.);
                #2=IFCRECTANGLEPROFILEDEF(.AREA.,$,#4,3.,4.);
                #3=IFCDIRECTION((0.,0.,1.));
                #4=IFCAXIS2PLACEMENT2D(#5,#6);
                #5=IFCCARTESIANPOINT((10.,20.));
                #6=IFCDIRECTION((0.,1.));
                """);

        assertThat(body.volume()).isCloseTo(24, within(1e-9));
        double[] first = body.faces().getFirst().rings().getFirst();
        assertThat(Math.abs(first[0] - 10)).isCloseTo(2, within(1e-9));
        assertThat(Math.abs(first[1] - 20)).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void holesAreLeftOutWhicheverWayTheyRun() {
        String outline = "IFCARBITRARYPROFILEDEFWITHVOIDS(.AREA.,$,#10,(#11,#12));"
                + "#10=IFCPOLYLINE((#20,#21,#22,#23,#20));#11=IFCPOLYLINE((#30,#31,#32,#33,#30));"
                + "#12=IFCPOLYLINE((#43,#42,#41,#40,#43));"
                + square(20, 0, 0, 10) + square(30, 1, 1, 2) + square(40, 5, 5, 3);

        assertThat(volume(outline)).isCloseTo(2 * (100 - 4 - 9), within(1e-9));
    }

    private static String square(int id, double x, double y, double side) {
        return "#%d=IFCCARTESIANPOINT((%s,%s));#%d=IFCCARTESIANPOINT((%s,%s));#%d=IFCCARTESIANPOINT((%s,%s));#%d=IFCCARTESIANPOINT((%s,%s));"
                .formatted(id, x, y, id + 1, x + side, y, id + 2, x + side, y + side, id + 3, x, y + side);
    }

    @Test
    void aLineGetsItsThicknessAndMitredCorners() {
        String angle = "IFCCENTERLINEPROFILEDEF(.AREA.,$,#10,0.5);#10=IFCPOLYLINE((#20,#21,#22));"
                + "#20=IFCCARTESIANPOINT((0.,0.));#21=IFCCARTESIANPOINT((4.,0.));#22=IFCCARTESIANPOINT((4.,3.));";

        assertThat(volume(angle)).isCloseTo(2 * 7 * 0.5, within(1e-9));
    }

    @Test
    void compositeAndDerivedSectionsAreTheirPartsMoved() {
        String two = "IFCCOMPOSITEPROFILEDEF(.AREA.,$,(#10,#11),$);#10=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,3.,4.);"
                + "#11=IFCDERIVEDPROFILEDEF(.AREA.,$,#10,#12,$);"
                + "#12=IFCCARTESIANTRANSFORMATIONOPERATOR2D($,$,#13,2.);#13=IFCCARTESIANPOINT((50.,0.));";

        assertThat(volume(two)).isCloseTo(2 * (12 + 48), within(1e-9));
        assertThat(volume(
                        "IFCMIRROREDPROFILEDEF(.AREA.,$,#10,*,$);#10=IFCLSHAPEPROFILEDEF(.AREA.,$,$,4.,3.,0.5,$,$,$);"))
                .isCloseTo(2 * 3.25, within(1e-9));
    }

    @Test
    void aSectionMadeOfItselfEnds() {
        assertThat(volume("IFCCOMPOSITEPROFILEDEF(.AREA.,$,(#2),$);")).isZero();
    }
}
