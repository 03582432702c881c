package org.serdica.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;

/** The tools of a tool box as actions, one on at a time. */
public final class ToolActions {
    private ToolActions() {}

    public static List<Action> of(ToolBox tools) {
        List<Action> actions = new ArrayList<>();
        for (Tool tool : tools.tools()) {
            Action action = Action.switching(
                            "tool-" + tool.id(), Category.TOOLS, icon(tool.id()), chosen(tools, tool))
                    .named("tool." + tool.id());
            String keys = keys(tool.id());
            actions.add(keys.isEmpty() ? action : action.keys(keys));
        }
        return actions;
    }

    /** On while the tool is active; switched off, it gives way to the first. */
    private static BooleanProperty chosen(ToolBox tools, Tool tool) {
        BooleanProperty on = new SimpleBooleanProperty(tools.activeTool() == tool);
        tools.activeProperty().subscribe(active -> on.set(active == tool));
        on.subscribe(now -> {
            if (now) {
                tools.activate(tool);
            } else if (tools.activeTool() == tool) {
                tools.activate(tools.tools().getFirst());
                on.set(tools.activeTool() == tool);
            }
        });
        return on;
    }

    private static Ikon icon(String tool) {
        return switch (tool) {
            case "select" -> Material2MZ.NEAR_ME;
            case "distance" -> Material2MZ.STRAIGHTEN;
            case "height" -> Material2AL.HEIGHT;
            case "area" -> Material2MZ.SQUARE_FOOT;
            case "angle" -> Material2AL.ARCHITECTURE;
            default -> Material2AL.BUILD;
        };
    }

    private static String keys(String tool) {
        return switch (tool) {
            case "select" -> "V";
            case "distance" -> "M";
            case "height" -> "Shift+M";
            case "area" -> "R";
            case "angle" -> "Shift+R";
            default -> "";
        };
    }
}
