package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Faces on curved surfaces, against areas and volumes that a formula gives. */
class CurvedFacesTest {
    /** A cylinder of radius 1 and height 2: its mantle with a seam, and its two lids. */
    private static final String CYLINDER = """
            #1=IFCADVANCEDBREP(#2);#2=IFCCLOSEDSHELL((#3,#4,#5));
            #3=IFCADVANCEDFACE((#6),#7,.T.);#6=IFCFACEOUTERBOUND(#8,.T.);#7=IFCCYLINDRICALSURFACE(#9,1.);
            #8=IFCEDGELOOP((#10,#11,#12,#13));
            #10=IFCORIENTEDEDGE(*,*,#14,.T.);#11=IFCORIENTEDEDGE(*,*,#15,.T.);#12=IFCORIENTEDEDGE(*,*,#16,.F.);#13=IFCORIENTEDEDGE(*,*,#15,.F.);
            #14=IFCEDGECURVE(#20,#20,#22,.T.);#15=IFCEDGECURVE(#20,#21,#24,.T.);#16=IFCEDGECURVE(#21,#21,#23,.T.);
            #20=IFCVERTEXPOINT(#30);#21=IFCVERTEXPOINT(#31);#22=IFCCIRCLE(#9,1.);#23=IFCCIRCLE(#33,1.);#24=IFCPOLYLINE((#30,#31));
            #30=IFCCARTESIANPOINT((1.,0.,0.));#31=IFCCARTESIANPOINT((1.,0.,2.));
            #9=IFCAXIS2PLACEMENT3D(#34,$,$);#33=IFCAXIS2PLACEMENT3D(#35,$,$);
            #34=IFCCARTESIANPOINT((0.,0.,0.));#35=IFCCARTESIANPOINT((0.,0.,2.));
            #4=IFCADVANCEDFACE((#40),#41,.T.);#40=IFCFACEOUTERBOUND(#42,.T.);#41=IFCPLANE(#33);#42=IFCEDGELOOP((#43));#43=IFCORIENTEDEDGE(*,*,#16,.T.);
            #5=IFCADVANCEDFACE((#44),#45,.T.);#44=IFCFACEOUTERBOUND(#46,.T.);#45=IFCPLANE(#9);#46=IFCEDGELOOP((#47));#47=IFCORIENTEDEDGE(*,*,#14,.F.);
            """;

    @Test
    void aCylinderHasItsMantleItsLidsAndItsVolume() {
        Body body = Step.body(CYLINDER);
        // 24 corners instead of a circle: half a hundredth less.
        assertThat(body.volume()).isCloseTo(2 * Math.PI, within(0.1));
        assertThat(Step.area(body)).isCloseTo(2 * Math.PI * 2 + 2 * Math.PI, within(0.15));
        assertThat(body.isSolid()).isTrue();
    }

    @Test
    void aMantleBetweenTwoCirclesNeedsNoSeam() {
        Body body = Step.body(CYLINDER.replace("((#6),#7", "((#6,#60),#7")
                .replace(
                        "#8=IFCEDGELOOP((#10,#11,#12,#13));",
                        "#8=IFCEDGELOOP((#10));#60=IFCFACEBOUND(#61,.T.);#61=IFCEDGELOOP((#12));"));
        assertThat(body.volume()).isCloseTo(2 * Math.PI, within(0.1));
    }

    @Test
    void halfASphereIsClosedOverItsPole() {
        Body body = Step.body("""
                #1=IFCOPENSHELL((#3));#3=IFCADVANCEDFACE((#6),#7,.T.);#6=IFCFACEOUTERBOUND(#8,.T.);#7=IFCSPHERICALSURFACE(#9,1.);
                #8=IFCEDGELOOP((#10));#10=IFCORIENTEDEDGE(*,*,#14,.T.);#14=IFCEDGECURVE(#20,#20,#22,.T.);
                #20=IFCVERTEXPOINT(#30);#22=IFCCIRCLE(#9,1.);#30=IFCCARTESIANPOINT((1.,0.,0.));
                #9=IFCAXIS2PLACEMENT3D(#34,$,$);#34=IFCCARTESIANPOINT((0.,0.,0.));
                """);
        assertThat(Step.area(body)).isCloseTo(2 * Math.PI, within(0.15));
        assertThat(body.faces())
                .allSatisfy(f -> assertThat(f.rings().getFirst()[2]).isGreaterThanOrEqualTo(-1e-9));
    }

    @Test
    void aSplineSurfaceBulgesBetweenItsEdges() {
        // A parabola over two metres that rises to half its control point's height, one metre deep.
        Body body = Step.body("""
                #1=IFCOPENSHELL((#3));#3=IFCADVANCEDFACE((#6),#7,.T.);#6=IFCFACEOUTERBOUND(#8,.T.);
                #8=IFCPOLYLOOP((#10,#12,#15,#13));
                #7=IFCBSPLINESURFACEWITHKNOTS(2,1,((#10,#13),(#11,#14),(#12,#15)),.UNSPECIFIED.,.F.,.F.,.F.,(3,3),(2,2),(0.,1.),(0.,1.),.UNSPECIFIED.);
                #10=IFCCARTESIANPOINT((0.,0.,0.));#11=IFCCARTESIANPOINT((1.,0.,2.));#12=IFCCARTESIANPOINT((2.,0.,0.));
                #13=IFCCARTESIANPOINT((0.,1.,0.));#14=IFCCARTESIANPOINT((1.,1.,2.));#15=IFCCARTESIANPOINT((2.,1.,0.));
                """);
        double highest = body.faces().stream()
                .mapToDouble(f -> Math.max(
                        f.rings().getFirst()[2],
                        Math.max(f.rings().getFirst()[5], f.rings().getFirst()[8])))
                .max()
                .orElse(0);
        assertThat(highest).isCloseTo(1, within(0.05));
    }

    @Test
    void aTaperedExtrusionIsAFrustum() {
        Body body = Step.body("""
                #1=IFCEXTRUDEDAREASOLIDTAPERED(#2,$,#4,3.,#3);#2=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,4.,4.);
                #3=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,2.,2.);#4=IFCDIRECTION((0.,0.,1.));
                """);
        // h / 3 (A + a + sqrt(A a)) = 16 + 4 + 8
        assertThat(body.volume()).isCloseTo(28, within(1e-9));
    }

    @Test
    void aSectionedSolidFollowsItsDirectrix() {
        Body body = Step.body("""
                #1=IFCSECTIONEDSOLIDHORIZONTAL(#2,(#3,#4),(#5,#6));#2=IFCPOLYLINE((#10,#11,#12));
                #3=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,2.,1.);#4=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,2.,1.);
                #5=IFCAXIS2PLACEMENTLINEAR(#7,$,$);#6=IFCAXIS2PLACEMENTLINEAR(#8,$,$);
                #7=IFCPOINTBYDISTANCEEXPRESSION(IFCLENGTHMEASURE(0.),$,$,$,#2);#8=IFCPOINTBYDISTANCEEXPRESSION(IFCLENGTHMEASURE(20.),$,$,$,#2);
                #10=IFCCARTESIANPOINT((0.,0.,5.));#11=IFCCARTESIANPOINT((10.,0.,5.));#12=IFCCARTESIANPOINT((20.,0.,5.));
                """);
        assertThat(body.volume()).isCloseTo(40, within(1e-6));
        assertThat(body.faces().getFirst().rings().getFirst()[2]).isBetween(4.4, 5.6);
    }
}
