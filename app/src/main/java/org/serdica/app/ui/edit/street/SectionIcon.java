package org.serdica.app.ui.edit.street;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadNetworkBuilder.Lane;

/** A cross-section so small that only its rhythm is seen. */
final class SectionIcon extends HBox {
    private static final double PIXELS_A_METRE = 1.25;
    private static final double HEIGHT_PX = 16;
    private static final double NARROWEST_PX = 2;

    SectionIcon(LaneRow lanes) {
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        getStyleClass().add("section-icon");
        for (Lane lane : lanes.lanes()) {
            Region block = new Region();
            double width = Math.max(NARROWEST_PX, lane.widthM() * PIXELS_A_METRE);
            block.setMinSize(width, HEIGHT_PX);
            block.setMaxSize(width, HEIGHT_PX);
            block.getStyleClass()
                    .addAll("lane-block", "lane-" + lane.kind().name().toLowerCase(Locale.ROOT));
            getChildren().add(block);
        }
    }
}
