package org.serdica.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of both themes against WCAG 2.2, success criteria 1.4.3 (texts, 4.5 to 1) and 1.4.11 (signs, 3 to 1). */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-fA-F]{6}|rgba\\([^)]*\\));");

    /** Red, green and blue from 0 to 255, and how much of them covers what is below. */
    private record Colour(double red, double green, double blue, double alpha) {
        static Colour of(String css) {
            if (css.startsWith("#")) {
                int rgb = Integer.parseInt(css.substring(1), 16);
                return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 1);
            }
            String[] n = css.substring(5, css.length() - 1).split(",", -1);
            return new Colour(number(n[0]), number(n[1]), number(n[2]), number(n[3]));
        }

        private static double number(String text) {
            return Double.parseDouble(text.strip());
        }

        Colour over(Colour below) {
            return new Colour(mix(red, below.red), mix(green, below.green), mix(blue, below.blue), 1);
        }

        private double mix(double own, double below) {
            return alpha * own + (1 - alpha) * below;
        }

        double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(double channel) {
            double v = channel / 255;
            return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }

        double contrastTo(Colour other) {
            double a = luminance() + 0.05;
            double b = other.luminance() + 0.05;
            return Math.max(a, b) / Math.min(a, b);
        }
    }

    private static Map<String, Colour> colours(String theme) throws IOException {
        try (InputStream in = Themes.class.getResourceAsStream("/org/serdica/assets/css/" + theme + ".css")) {
            assertThat(in).as(theme + ".css").isNotNull();
            Map<String, Colour> colours = new HashMap<>();
            Matcher m = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (m.find()) {
                colours.put(m.group(1), Colour.of(m.group(2)));
            }
            return colours;
        }
    }

    private static Colour named(Map<String, Colour> colours, String name) {
        assertThat(colours).containsKey(name);
        return Objects.requireNonNull(colours.get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "light, -color-fg-default",
        "light, -color-fg-muted",
        "light, -color-accent-fg",
        "dark, -color-fg-default",
        "dark, -color-fg-muted",
        "dark, -color-accent-fg",
        "dark, -color-danger-fg"
    })
    void textsCanBeReadOnPanelsAndOnWhatIsQuietHoveredOrChosenThere(String theme, String text) throws IOException {
        Map<String, Colour> colours = colours(theme);
        Colour panel = named(colours, "-panel");
        assertThat(panel.alpha()).as("nothing shines through a panel").isEqualTo(1);
        for (String below : new String[] {"-panel", "-status", "-quiet", "-quiet-strong", "-color-accent-subtle"}) {
            assertThat(named(colours, text).contrastTo(named(colours, below).over(panel)))
                    .as("%s on %s, %s", text, below, theme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void evenTheFaintestTextCanBeReadOnAPanel(String theme) throws IOException {
        Map<String, Colour> colours = colours(theme);
        Colour panel = named(colours, "-panel");
        assertThat(named(colours, "-color-fg-subtle").contrastTo(panel)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void whiteCanBeReadOnTheAccentAndTheAccentIsSeenOnAPanel(String theme) throws IOException {
        Map<String, Colour> colours = colours(theme);
        Colour accent = named(colours, "-color-accent-emphasis");
        assertThat(accent.contrastTo(Colour.of("#ffffff"))).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.contrastTo(named(colours, "-panel"))).isGreaterThanOrEqualTo(3);
    }
}
