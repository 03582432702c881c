package org.serdica.app.ui.shell;

import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.serdica.app.ui.action.Action;

/**
 * A way of working: it brings tools to the rail and never touches scene or camera.
 *
 * @param words the key of its name
 * @param chosen what happens when somebody turns to it
 * @param tools groups of actions, shown with a line between two groups
 */
public record Workspace(String id, String words, Ikon icon, Runnable chosen, List<List<Action>> tools) {
    public Workspace {
        tools = tools.stream().map(List::copyOf).toList();
    }
}
