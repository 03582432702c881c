package org.serdica.app.ui.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts of the window in the language of the moment. Patterns follow {@link MessageFormat}. */
public final class Words {
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private final Map<Language, Properties> tables = new EnumMap<>(Language.class);
    private final ObjectProperty<Language> language;

    public Words(Language first) {
        language = new SimpleObjectProperty<>(first);
        for (Language l : Language.values()) {
            tables.put(l, load(l));
        }
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    public boolean has(String key) {
        return table().containsKey(key);
    }

    /** The text of that key now; {@link ObservableValue}s among the arguments give their values. */
    public String get(String key, Object... args) {
        String pattern = table().getProperty(key);
        if (pattern == null) {
            LOG.warn("no words for {} in {}", key, language.get());
            return key;
        }
        if (args.length == 0) {
            return pattern;
        }
        Object[] now = Arrays.stream(args)
                .map(a -> a instanceof ObservableValue<?> v ? v.getValue() : a)
                .toArray();
        return new MessageFormat(pattern, language.get().locale()).format(now);
    }

    /** The text of that key, following the language and the observable ones of its arguments. */
    public ObservableValue<String> text(String key, Object... args) {
        List<Observable> sources = new ArrayList<>();
        sources.add(language);
        for (Object arg : args) {
            if (arg instanceof Observable o) {
                sources.add(o);
            }
        }
        return Bindings.createStringBinding(() -> get(key, args), sources.toArray(Observable[]::new));
    }

    /** A number with all its decimals, as its neighbours in a column have them. */
    public String aligned(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.get().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A number as the language writes it, with at most that many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.get().locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A number with a narrow space and its unit. */
    public String number(double value, int decimals, String unit) {
        return unit.isEmpty() ? number(value, decimals) : number(value, decimals) + "\u202f" + unit;
    }

    private Properties table() {
        Properties table = tables.get(language.get());
        return table == null ? new Properties() : table;
    }

    private static Properties load(Language language) {
        String file = "/org/serdica/assets/words/words_" + language.locale().getLanguage() + ".properties";
        Properties table = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
