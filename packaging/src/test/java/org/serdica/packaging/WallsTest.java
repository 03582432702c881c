package org.serdica.packaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house, each with its reason. */
@AnalyzeClasses(packages = "org.serdica", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule model_stands_alone = noClasses()
            .that()
            .resideInAPackage("org.serdica.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.serdica.importers..", "org.serdica.app..")
            .because("the twin must run headless, under any door and any window");

    @ArchTest
    static final ArchRule model_leans_on_the_jdk_and_geometry_only = classes()
            .that()
            .resideInAPackage("org.serdica.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.serdica.model..", "java..", "org.jspecify..", "org.locationtech.jts..", "earcut4j..")
            .because("engines that know no toolkit, file or database can be tested and run anywhere");

    @ArchTest
    static final ArchRule model_opens_no_files = noClasses()
            .that()
            .resideInAPackage("org.serdica.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.sql..", "java.awt..")
            .because("doors to the outside are in importers, pictures in app");

    @ArchTest
    static final ArchRule importers_know_no_window = noClasses()
            .that()
            .resideInAPackage("org.serdica.importers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.serdica.app..", "javafx..", "org.fxyz3d..")
            .because("a reader works the same from the command line and in a test");

    @ArchTest
    static final ArchRule geotools_stays_at_the_doors = noClasses()
            .that()
            .resideOutsideOfPackage("org.serdica.importers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.geotools..", "org.opengis..", "org.eclipse.paho..", "java.sql..")
            .because("libraries of formats, brokers and databases may change without the twin or the window noticing");

    @ArchTest
    static final ArchRule javafx_only_in_app = noClasses()
            .that()
            .resideOutsideOfPackage("org.serdica.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.fxyz3d..")
            .because("only the app has a screen");

    @ArchTest
    static final ArchRule meshes_know_no_javafx = noClasses()
            .that()
            .resideInAPackage("org.serdica.app.scene.mesh..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.fxyz3d..")
            .because(
                    "triangles and textures are plain arrays, so that they can be made on any thread and drawn by another renderer");

    @ArchTest
    static final ArchRule scene_knows_no_panels = noClasses()
            .that()
            .resideInAPackage("org.serdica.app.scene..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.serdica.app.ui..", "org.serdica.app.cli..")
            .because("the picture is the same in the window, in a saved image and in a test");

    @ArchTest
    static final ArchRule format_rooms_do_not_meet = slices().matching(
                    "org.serdica.importers.(citygml|cityjson|ifc|osm|vector|raster|sumo)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("a format can be added, replaced or removed alone; what two share goes into importers.api");

    @ArchTest
    static final ArchRule the_loader_knows_no_format = noClasses()
            .that()
            .resideInAPackage("org.serdica.importers.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.serdica.importers.citygml..",
                    "org.serdica.importers.cityjson..",
                    "org.serdica.importers.ifc..",
                    "org.serdica.importers.osm..",
                    "org.serdica.importers.vector..",
                    "org.serdica.importers.raster..")
            .because("formats are found by GeoTools' DataStoreFinder, so that a user's plug-in is one more format");

    @ArchTest
    static final ArchRule engines_do_not_meet = slices().matching(
                    "org.serdica.model.(radio|traffic|energy|evacuation)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("what two engines need goes down into a room below both");

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .that()
            .resideOutsideOfPackage("org.serdica.app.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the command line speaks to a terminal; the rest logs");

    @ArchTest
    static final ArchRule every_package_says_what_null_means = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked")
            .because("null is declared, never assumed");
}
