package org.serdica.app.ui.shell;

import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/**
 * A line of parts, the most important first. Where it is too narrow for all of them the last ones are left out whole,
 * instead of a sentence broken off in the middle, and the tooltip has the full line.
 */
final class WholeParts extends Label {
    private static final Pattern BETWEEN = Pattern.compile(" · |; |\\. (?=\\p{Lu})");

    private final ObservableValue<String> full;
    private final Text ruler = new Text();
    private final Tooltip all = new Tooltip();

    WholeParts(ObservableValue<String> full) {
        this.full = full;
        InvalidationListener again = o -> fit();
        full.addListener(again);
        widthProperty().addListener(again);
        fontProperty().addListener(again);
        fit();
    }

    private void fit() {
        String line = full.getValue();
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        String shown = room <= 0 ? line : within(line, room);
        setText(shown);
        all.setText(line);
        setTooltip(shown.equals(line) ? null : all);
    }

    private String within(String line, double room) {
        String shown = line;
        while (widthOf(shown) > room) {
            int cut = lastBreak(shown);
            if (cut < 0) {
                return line;
            }
            shown = shown.substring(0, cut);
        }
        return shown;
    }

    private static int lastBreak(String line) {
        int last = -1;
        for (var m = BETWEEN.matcher(line); m.find(); ) {
            last = m.start();
        }
        return last;
    }

    private double widthOf(String line) {
        ruler.setFont(getFont());
        ruler.setText(line);
        return ruler.getLayoutBounds().getWidth();
    }
}
