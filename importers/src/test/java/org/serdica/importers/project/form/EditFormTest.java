package org.serdica.importers.project.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.importers.project.ProjectCities;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.ReplaceObject;
import org.serdica.model.edit.ReplaceRoads;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.edit.SetAttributes;
import org.serdica.model.edit.SetTerrain;
import org.serdica.model.geo.HeightPatch;
import org.serdica.model.geo.Position;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadPatch;
import org.serdica.model.network.SignalProgram;
import tools.jackson.databind.node.ObjectNode;

class EditFormTest {
    private static final City CITY = ProjectCities.row(2);

    /** One of every kind, in an order of its own. */
    private static List<Edit> oneOfEach() {
        ObjectDraft house = ProjectCities.house("x", 322_000.123456789, 4_730_000);
        RoadPatch.Street street = CITY.roads().street(0);
        RoadPatch patch = new RoadPatch(
                List.of(street),
                List.of(new RoadPatch.Junction(
                        street.from(),
                        JunctionControl.SIGNAL,
                        SignalProgram.of(CITY.roads(), 0).orElseThrow())),
                List.of(List.of("west", "north")));
        return List.of(
                new SetAttribute(
                        "house-0",
                        "x",
                        null,
                        new AttributeValue.Listing(List.of(
                                AttributeValue.of("5"),
                                AttributeValue.of(5),
                                AttributeValue.of(5.0),
                                AttributeValue.of(Double.NaN),
                                AttributeValue.of(-0.0),
                                AttributeValue.of(Long.MIN_VALUE),
                                AttributeValue.of(false),
                                new AttributeValue.Day(LocalDate.of(2026, 1, 2)),
                                new AttributeValue.Measure(0.1, "km/h")))),
                new SetAttributes("y", List.of(new SetAttributes.Cell("house-1", AttributeValue.of(1), null))),
                new AddObject(house),
                new RemoveObject(house),
                new MoveObject("house-0", 0.0001, -3, 1e5),
                new ReplaceObject(house, house.movedBy(1, 0, 0)),
                new SetTerrain(
                        new HeightPatch(1, 2, 2, 1, new float[] {1.5f, Float.NaN}),
                        new HeightPatch(1, 2, 2, 1, new float[] {-1, 1e-20f})),
                new ReplaceRoads(patch, RoadPatch.EMPTY));
    }

    @Test
    void everyKindOfEditIsWrittenAndReadBack() throws BrokenContent {
        List<Edit> edits = oneOfEach();
        assertThat(edits.stream().map(Object::getClass).map(Class::getName))
                .as("a new kind of edit belongs into this test")
                .containsExactlyInAnyOrder(Arrays.stream(Edit.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toArray(String[]::new));
        Shapes shapes = new Shapes();
        String text = EditForm.write(edits, shapes);
        List<Edit> back = EditForm.read(text, EditForm.CURRENT, new Shapes(shapes.blobs()));
        Shapes again = new Shapes();
        assertThat(EditForm.write(back, again)).isEqualTo(text);
        assertThat(again.blobs()).usingRecursiveComparison().isEqualTo(shapes.blobs());
        assertThat(back.getFirst()).isEqualTo(edits.getFirst());
        assertThat(back.getLast()).isEqualTo(edits.getLast());
    }

    @Test
    void aPersonCanReadAnEdit() {
        assertThat(EditForm.write(List.of(new SetAttribute("b1", "storeys", AttributeValue.of(3), null)), new Shapes()))
                .isEqualTo(
                        "[{\"do\":\"setAttribute\",\"object\":\"b1\",\"name\":\"storeys\",\"before\":3,\"after\":null}]");
    }

    @Test
    void anOlderFormGoesThroughEveryStepToThePresentOne() throws BrokenContent {
        EditUpgrades upgrades =
                new EditUpgrades(List.of(node -> (ObjectNode) node.put("do", "shift"), node -> (ObjectNode)
                        node.put("do", "moveObject").put("dz", node.get("dz").doubleValue() + 1)));
        String old = "[{\"do\":\"move\",\"object\":\"a\",\"dx\":1,\"dy\":2,\"dz\":3}]";
        assertThat(EditForm.read(old, 1, new Shapes(), upgrades)).containsExactly(new MoveObject("a", 1, 2, 4));
        assertThat(EditForm.read(old.replace("move", "moveObject"), 3, new Shapes(), upgrades))
                .containsExactly(new MoveObject("a", 1, 2, 3));
        assertThatThrownBy(() -> EditForm.read(old, 4, new Shapes(), upgrades)).hasMessageContaining("form 4");
    }

    @Test
    void theStepsLeadToTheFormThatIsWritten() {
        assertThat(EditUpgrades.KNOWN.current()).isEqualTo(EditForm.CURRENT);
    }

    @Test
    void whatIsNoEditIsRefusedInWords() {
        for (String text : List.of(
                "",
                "{",
                "{}",
                "[1]",
                "[{}]",
                "[{\"do\":\"fly\"}]",
                "[{\"do\":\"moveObject\",\"object\":5}]",
                "[{\"do\":\"addObject\",\"object\":{\"id\":\"a\",\"kind\":\"BUILDING\",\"shape\":3}}]")) {
            assertThatThrownBy(() -> EditForm.read(text, 1, new Shapes()))
                    .as(text)
                    .isInstanceOf(BrokenContent.class);
        }
    }

    @Test
    void aPlaceKeepsItsLastBit() {
        Position p = new Position(0.1 + 0.2, Math.nextUp(4_730_000.0), -0.0);
        RoadPatch patch =
                new RoadPatch(List.of(), List.of(new RoadPatch.Junction(p, JunctionControl.PRIORITY, null)), List.of());
        List<Edit> edits = List.of(new ReplaceRoads(RoadPatch.EMPTY, patch));
        try {
            assertThat(EditForm.read(EditForm.write(edits, new Shapes()), 1, new Shapes()))
                    .isEqualTo(edits);
        } catch (BrokenContent e) {
            throw new AssertionError(e);
        }
    }
}
