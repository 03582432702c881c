package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.Upright;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.ReplaceObject;

/** Makes things higher or lower; a building's roof keeps its shape, its storeys follow. */
final class RaisePull implements Pull {
    private static final double LEAST_M = 2.5;
    private static final double MOST_M = 1_200;
    private static final double STEP_M = 0.5;

    /** What stands lower than this share of the height belongs to the foot. */
    private static final double FOOT_SHARE = 0.2;

    private static final String HEIGHT = "measuredHeight";
    private static final String STOREYS = "storeysAboveGround";

    private final Held held;
    private final double grabbedZ;
    private double lift;

    /** @param grabbedZ the height at which the hand took hold of the upright through the middle */
    RaisePull(Held held, double grabbedZ) {
        this.held = held;
        this.grabbedZ = grabbedZ;
    }

    @Override
    public String name() {
        return "edit.raise.did";
    }

    @Override
    public List<Edit> to(Perspective view, double viewX, double viewY, boolean free) {
        double z = Upright.heightM(view, viewX, viewY, held.middleX(), held.middleY());
        if (!Double.isNaN(z)) {
            double height = held.bounds().height() + z - grabbedZ;
            set(free ? height : Math.rint(height / STEP_M) * STEP_M);
        }
        return edits();
    }

    @Override
    public List<Edit> typed(double metres) {
        set(metres);
        return edits();
    }

    private void set(double heightM) {
        lift = Math.clamp(heightM, LEAST_M, MOST_M) - held.bounds().height();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(held.drafts().size());
        for (ObjectDraft draft : held.drafts()) {
            double height = draft.bounds().height();
            double mine = Math.max(lift, LEAST_M - height);
            if (height > 1) {
                ObjectDraft raised = Reshape.raised(draft, draft.bounds().minZ() + FOOT_SHARE * height, mine);
                follow(raised, draft, height, mine);
                edits.add(new ReplaceObject(draft, raised));
            }
        }
        return edits;
    }

    private static void follow(ObjectDraft raised, ObjectDraft before, double height, double lift) {
        AttributeValue measured = before.attributes().get(HEIGHT);
        if (measured != null && !Double.isNaN(measured.number())) {
            raised.put(HEIGHT, new AttributeValue.Real(measured.number() + lift));
        }
        double storeys = storeys(before);
        if (storeys > 0) {
            raised.put(STOREYS, new AttributeValue.Whole(Math.max(1, Math.round(storeys * (height + lift) / height))));
        }
    }

    private static double storeys(ObjectDraft draft) {
        AttributeValue value = draft.attributes().get(STOREYS);
        return value == null || Double.isNaN(value.number()) ? 0 : value.number();
    }

    @Override
    public List<Reading> readings() {
        double height = held.bounds().height();
        Reading now = new Reading("edit.height", height + lift, 1, "m");
        double storeys = held.drafts().size() == 1 ? storeys(held.drafts().getFirst()) : 0;
        return storeys == 0
                ? List.of(now)
                : List.of(
                        now,
                        new Reading(
                                "edit.storeys", Math.max(1, Math.round(storeys * (height + lift) / height)), 0, ""));
    }
}
