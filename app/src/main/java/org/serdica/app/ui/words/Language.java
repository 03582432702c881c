package org.serdica.app.ui.words;

import java.util.Locale;

/** The languages the window speaks, each with its own name for itself. */
public enum Language {
    EN(Locale.ENGLISH, "English", "EN"),
    BG(Locale.of("bg", "BG"), "Български", "БГ");

    private final Locale locale;
    private final String ownName;
    private final String sign;

    Language(Locale locale, String ownName, String sign) {
        this.locale = locale;
        this.ownName = ownName;
        this.sign = sign;
    }

    public Locale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }

    /** Two letters for a button. */
    public String sign() {
        return sign;
    }

    /** The language of the machine if the window speaks it, English if not. */
    public static Language ofMachine() {
        return Locale.getDefault().getLanguage().equals("bg") ? BG : EN;
    }

    public Language next() {
        return this == EN ? BG : EN;
    }
}
