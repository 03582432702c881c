package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final String UP = "#90=IFCDIRECTION((0.,0.,1.));";
    /** A box of 4 x 2 x 3 from z = 0 upwards, in the middle over the origin. */
    private static final String BOX =
            "#80=IFCEXTRUDEDAREASOLID(#81,$,#90,3.);#81=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,4.,2.);" + UP;

    private static double[] bounds(Body body) {
        double[] b = {1e9, 1e9, 1e9, -1e9, -1e9, -1e9};
        body.faces().forEach(f -> f.rings().forEach(r -> {
            for (int i = 0; i < r.length; i++) {
                b[i % 3] = Math.min(b[i % 3], r[i]);
                b[3 + i % 3] = Math.max(b[3 + i % 3], r[i]);
            }
        }));
        return b;
    }

    private static void assertBounds(Body body, double... expected) {
        assertThat(bounds(body)).containsExactly(expected, within(1e-9));
    }

    @Test
    void anExtrusionHasTheVolumeAndTheSurfaceOfABox() {
        Body box = Step.body(BOX.replace("#80=", "#1="));

        assertThat(box.volume()).isCloseTo(24, within(1e-9));
        assertThat(Step.area(box)).isCloseTo(2 * (8 + 12 + 6), within(1e-9));
        assertThat(box.isSolid()).isTrue();
        assertBounds(box, -2, -1, 0, 2, 1, 3);
    }

    @Test
    void anExtrusionDownwardsLooksOutwardsToo() {
        Body box = Step.body(BOX.replace("#80=", "#1=").replace("(0.,0.,1.)", "(0.,0.,-1.)"));

        assertThat(box.volume()).isCloseTo(24, within(1e-9));
        assertBounds(box, -2, -1, -3, 2, 1, 0);
    }

    @Test
    void aSlantedExtrusionKeepsBaseTimesHeight() {
        Body box = Step.body(BOX.replace("#80=", "#1=").replace("(0.,0.,1.)", "(0.6,0.,0.8)"));

        assertThat(box.volume()).isCloseTo(8 * 3 * 0.8, within(1e-9));
    }

    @Test
    void aQuarterTurnIsAQuarterOfARing() {
        String turn = "#1=IFCREVOLVEDAREASOLID(#2,$,#3,%s);#2=IFCRECTANGLEPROFILEDEF(.AREA.,$,#6,2.,1.);"
                + "#3=IFCAXIS1PLACEMENT(#4,#5);#4=IFCCARTESIANPOINT((0.,0.,0.));#5=IFCDIRECTION((0.,%s,0.));"
                + "#6=IFCAXIS2PLACEMENT2D(#7,$);#7=IFCCARTESIANPOINT((5.,0.));";
        // Area 2 on a circle of radius 5, in steps of 15 degrees.
        double whole = 2 * 5 * 24 * Math.sin(Math.PI / 12);

        assertThat(Step.body(turn.formatted("90.", "1.")).volume()).isCloseTo(whole / 4, within(1e-9));
        assertThat(Step.body(turn.formatted("90.", "-1.")).volume()).isCloseTo(whole / 4, within(1e-9));
        assertThat(Step.body(turn.formatted("360.", "1.")).volume()).isCloseTo(whole, within(1e-9));
    }

    @Test
    void aPipeRoundABendHasAboutTheVolumeOfItsLine() {
        Body pipe = Step.body(
                "#1=IFCSWEPTDISKSOLID(#2,0.1,$,$,$);#2=IFCPOLYLINE((#3,#4,#5));"
                        + "#3=IFCCARTESIANPOINT((0.,0.,0.));#4=IFCCARTESIANPOINT((10.,0.,0.));#5=IFCCARTESIANPOINT((10.,0.,10.));");

        assertThat(pipe.volume()).isBetween(0.8 * 20 * Math.PI * 0.01, 20 * Math.PI * 0.01);
    }

    @Test
    void primitivesHaveTheVolumesOfTheirFormulas() {
        double pi24 = 12 * Math.sin(Math.PI / 12);

        assertThat(Step.body("#1=IFCBLOCK($,2.,3.,4.);").volume()).isCloseTo(24, within(1e-9));
        assertThat(Step.body("#1=IFCRECTANGULARPYRAMID($,2.,3.,4.);").volume()).isCloseTo(8, within(1e-9));
        assertThat(Step.body("#1=IFCRIGHTCIRCULARCYLINDER($,4.,2.);").volume()).isCloseTo(16 * pi24, within(1e-9));
        assertThat(Step.body("#1=IFCRIGHTCIRCULARCONE($,3.,2.);").volume()).isCloseTo(4 * pi24, within(1e-9));
        assertThat(Step.body("#1=IFCSPHERE($,1.);").volume()).isBetween(0.95 * 4.18879, 4.18879);
        assertBounds(Step.body("#1=IFCRIGHTCIRCULARCYLINDER($,4.,2.);"), -2, -2, 0, 2, 2, 4);
    }

    @Test
    void aHalfSpaceTakesAwayTheSideItsNormalPointsAwayFrom() {
        String clip = "#1=IFCBOOLEANCLIPPINGRESULT(.DIFFERENCE.,#80,#2);#2=IFCHALFSPACESOLID(#3,%s);"
                + "#3=IFCPLANE(#4);#4=IFCAXIS2PLACEMENT3D(#5,#90,$);#5=IFCCARTESIANPOINT((0.,0.,1.));" + BOX;

        assertBounds(Step.body(clip.formatted(".F.")), -2, -1, 0, 2, 1, 1);
        assertBounds(Step.body(clip.formatted(".T.")), -2, -1, 1, 2, 1, 3);
    }

    @Test
    void aBoundedHalfSpaceCutsWithinItsBoundaryOnly() {
        Body body = Step.body("#1=IFCBOOLEANCLIPPINGRESULT(.DIFFERENCE.,#80,#2);"
                + "#2=IFCPOLYGONALBOUNDEDHALFSPACE(#3,.F.,#6,#10);#3=IFCPLANE(#4);#4=IFCAXIS2PLACEMENT3D(#5,#90,$);"
                + "#5=IFCCARTESIANPOINT((0.,0.,1.));#6=IFCAXIS2PLACEMENT3D(#7,$,$);#7=IFCCARTESIANPOINT((0.,0.,0.));"
                + "#10=IFCPOLYLINE((#11,#12,#13,#14,#11));#11=IFCCARTESIANPOINT((0.,-5.));#12=IFCCARTESIANPOINT((5.,-5.));"
                + "#13=IFCCARTESIANPOINT((5.,5.));#14=IFCCARTESIANPOINT((0.,5.));" + BOX);

        assertThat(body.volume()).isCloseTo(24 - 2 * 2 * 2, within(1e-6));
    }

    @Test
    void aMirroredMapLooksOutwardsAgain() {
        Body body = Step.body("#1=IFCMAPPEDITEM(#2,#3);#2=IFCREPRESENTATIONMAP(#4,#5);#4=IFCAXIS2PLACEMENT3D(#6,$,$);"
                + "#6=IFCCARTESIANPOINT((0.,0.,0.));#5=IFCSHAPEREPRESENTATION($,'Body','SweptSolid',(#80));"
                + "#3=IFCCARTESIANTRANSFORMATIONOPERATOR3DNONUNIFORM(#7,#8,#9,2.,#90,1.,3.);#7=IFCDIRECTION((-1.,0.,0.));"
                + "#8=IFCDIRECTION((0.,1.,0.));#9=IFCCARTESIANPOINT((100.,0.,0.));" + BOX);

        assertThat(body.volume()).isCloseTo(24 * 2 * 3, within(1e-6));
        assertBounds(body, 96, -1, 0, 104, 1, 9);
    }

    @Test
    void anOpeningIsTakenOutOfAWall() {
        Shapes shapes = Step.shapes(BOX + "#1=IFCBLOCK(#2,1.,8.,1.);#2=IFCAXIS2PLACEMENT3D(#3,$,$);"
                + "#3=IFCCARTESIANPOINT((0.,-4.,1.));");

        Body cut = shapes.minus(shapes.item(80), List.of(shapes.item(1)));

        assertThat(cut.volume()).isCloseTo(24 - 2, within(1e-9));
        assertThat(shapes.uncut()).isZero();
    }

    @Test
    void aBrepIsItsFacesWhicheverWayTheyAreWound() {
        String brep = "#1=IFCFACETEDBREP(#2);#2=IFCCLOSEDSHELL((#10,#11,#12,#13));"
                + "#3=IFCCARTESIANPOINT((0.,0.,0.));#4=IFCCARTESIANPOINT((3.,0.,0.));#5=IFCCARTESIANPOINT((0.,3.,0.));"
                + "#6=IFCCARTESIANPOINT((0.,0.,3.));" + face(10, "#3,#5,#4", "T") + face(11, "#3,#4,#6", "T")
                + face(12, "#5,#3,#6", "T") + face(13, "#4,#5,#6", "T");

        assertThat(Step.body(brep).volume()).isCloseTo(4.5, within(1e-9));
        assertThat(Step.body(brep.replace(".T.", ".F.")).volume()).isCloseTo(4.5, within(1e-9));
    }

    private static String face(int id, String points, String sense) {
        return "#%1$d=IFCFACE((#%1$d1));#%1$d1=IFCFACEOUTERBOUND(#%1$d2,.%3$s.);#%1$d2=IFCPOLYLOOP((%2$s));"
                .formatted(id, points, sense);
    }

    @Test
    void tessellationsCountFromOneAndMayGoThroughAnIndex() {
        String points = "#2=IFCCARTESIANPOINTLIST3D(((9.,9.,9.),(0.,0.,0.),(3.,0.,0.),(0.,3.,0.),(0.,0.,3.)));";

        assertThat(Step.body("#1=IFCTRIANGULATEDFACESET(#2,$,.T.,((2,4,3),(2,3,5),(4,2,5),(3,4,5)),$);" + points)
                        .volume())
                .isCloseTo(4.5, within(1e-9));
        assertThat(Step.body("#1=IFCTRIANGULATEDFACESET(#2,$,.T.,((1,3,2),(1,2,4),(3,1,4),(2,3,4)),(2,3,4,5));"
                                + points)
                        .volume())
                .isCloseTo(4.5, within(1e-9));
    }

    @Test
    void polygonalFacesMayHaveHoles() {
        Body body = Step.body("#1=IFCPOLYGONALFACESET(#2,.F.,(#3),$);"
                + "#3=IFCINDEXEDPOLYGONALFACEWITHVOIDS((1,2,3,4),((5,6,7,8)));"
                + "#2=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(9.,0.,0.),(9.,9.,0.),(0.,9.,0.),"
                + "(1.,1.,0.),(1.,2.,0.),(2.,2.,0.),(2.,1.,0.)));");

        assertThat(Step.area(body)).isCloseTo(80, within(1e-9));
        assertThat(body.isSolid()).isFalse();
    }

    @Test
    void whatCannotBeDrawnIsCounted() {
        Shapes shapes = Step.shapes("#1=IFCSECTIONEDSOLIDHORIZONTAL($,$,$);#2=IFCPOLYLINE(());");
        shapes.item(1);
        shapes.item(2);

        assertThat(shapes.notDrawn()).containsOnlyKeys("IFCSECTIONEDSOLIDHORIZONTAL");
    }

    @Test
    void itemsMadeOfThemselvesEnd() {
        assertThat(Step.body("#1=IFCBOOLEANRESULT(.UNION.,#1,#1);").isEmpty()).isTrue();
        assertThat(Step.body("#1=IFCMAPPEDITEM(#2,$);#2=IFCREPRESENTATIONMAP($,#3);"
                                + "#3=IFCSHAPEREPRESENTATION($,'Body','',(#1,#1));")
                        .isEmpty())
                .isTrue();
    }
}
