package org.serdica.app.ui.edit;

import java.util.Arrays;
import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Numbers that are typed while a hand is busy elsewhere: no field has the focus, the keys alone tell. */
public final class NumberEntry {
    private static final int LONGEST = 12;

    private final String[] typed;
    private int at;

    /** @param count how many numbers can be typed, one after the other */
    public NumberEntry(int count) {
        typed = new String[count];
        clear();
    }

    /** Takes digits, a sign, a point or comma, Tab or x for the next number, and Backspace. */
    public boolean type(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.BACK_SPACE) {
            return takeBack();
        }
        boolean next = event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.X;
        if (next && typed.length > 1) {
            at = (at + 1) % typed.length;
            return true;
        }
        String sign = sign(event.getCode());
        if (sign.isEmpty() || typed[at].length() >= LONGEST) {
            return false;
        }
        boolean fits =
                switch (sign) {
                    case "-" -> typed[at].isEmpty();
                    case "." -> !typed[at].contains(".");
                    default -> true;
                };
        typed[at] = fits ? typed[at] + sign : typed[at];
        return true;
    }

    private boolean takeBack() {
        if (typed[at].isEmpty()) {
            return false;
        }
        typed[at] = typed[at].substring(0, typed[at].length() - 1);
        return true;
    }

    private static String sign(KeyCode code) {
        if (code.isDigitKey()) {
            return code.getName().substring(code.getName().length() - 1);
        }
        return switch (code) {
            case MINUS, SUBTRACT -> "-";
            case PERIOD, COMMA, DECIMAL -> ".";
            default -> "";
        };
    }

    public void clear() {
        Arrays.fill(typed, "");
        at = 0;
    }

    /** What has been typed for a number so far; may be a lone sign. */
    public String text(int number) {
        return number < typed.length ? typed[number] : "";
    }

    /** Whether the next key goes to that number. */
    public boolean isAt(int number) {
        return at == number;
    }

    /** The number that was typed, if it is one yet. */
    public OptionalDouble number(int number) {
        String text = text(number);
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return digits ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
