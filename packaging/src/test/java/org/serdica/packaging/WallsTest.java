package org.serdica.packaging;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house, each with its reason. */
@AnalyzeClasses(
        packages = "org.serdica",
        importOptions = {ImportOption.DoNotIncludeTests.class, WallsTest.NoTestJars.class})
class WallsTest {
    /** Tests of another module come as a jar, where ArchUnit does not know them for tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

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
            .resideInAnyPackage("org.geotools..", "org.opengis..", "org.eclipse.paho..", "java.sql..", "org.sqlite..")
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
                    "org.serdica.importers.(citygml|cityjson|ifc|osm|vector|raster|gltf|sumo|radio)..")
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
                    "org.serdica.importers.raster..",
                    "org.serdica.importers.gltf..",
                    "org.serdica.importers.sumo..")
            .because("formats are found by GeoTools' DataStoreFinder, so that a user's plug-in is one more format");

    @ArchTest
    static final ArchRule engines_do_not_meet = slices().matching(
                    "org.serdica.model.(radio|traffic|energy|evacuation)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("what two engines need goes down into a room below both");

    @ArchTest
    static final ArchRule rooms_of_the_model_stand_on_each_other = slices().matching("org.serdica.model.(*)..")
            .should()
            .beFreeOfCycles()
            .because("who reads the model from geometry upwards never has to know what comes later");

    @ArchTest
    static final ArchRule geometry_knows_no_city = noClasses()
            .that()
            .resideInAPackage("org.serdica.model.geo..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.serdica.model..").and(not(resideInAPackage("org.serdica.model.geo.."))))
            .because("points, rays and rasters are the same whatever stands on the ground");

    @ArchTest
    static final ArchRule readers_know_no_generator = noClasses()
            .that()
            .resideInAPackage("org.serdica.importers..")
            .and()
            .resideOutsideOfPackage("org.serdica.importers.synth..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.serdica.importers.synth..")
            .because("the demo city is opened as any user's files are, by readers that do not know who made it");

    @ArchTest
    static final ArchRule readers_know_no_writers = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.serdica.importers.api..",
                    "org.serdica.importers.citygml..",
                    "org.serdica.importers.vector..",
                    "org.serdica.importers.raster..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.serdica.importers.export..")
            .because("what one side misunderstands the other must not repeat: they meet in the format only");

    @ArchTest
    static final ArchRule window_knows_no_command_line = noClasses()
            .that()
            .resideInAPackage("org.serdica.app.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.serdica.app.cli..")
            .because("the window is one of the doors to the city and never goes out by another");

    @ArchTest
    static final ArchRule camera_knows_no_nodes = noClasses()
            .that()
            .resideInAPackage("org.serdica.app.scene.camera..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.serdica.app.scene.fx..")
            .because("movements are arithmetic on poses, tested without a screen");

    @ArchTest
    static final ArchRule only_the_door_ends_the_process = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.serdica.app.Serdica")
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("a command answers with an exit code, which a test can ask for, too");

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .that()
            .resideOutsideOfPackage("org.serdica.app.cli..")
            .and()
            .doNotHaveFullyQualifiedName("org.serdica.app.Serdica")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the command line speaks to the terminal that the door hands to it; the rest logs");

    @ArchTest
    static final ArchRule every_package_says_what_null_means = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked")
            .because("null is declared, never assumed");
}
