package org.serdica.importers.export;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** XML by hand: elements that this package writes have few forms, and coordinates must cost next to nothing. */
public final class XmlText implements Closeable, Flushable {
    private final Writer out;
    private final StringBuilder text = new StringBuilder(1 << 14);

    public XmlText(OutputStream stream) {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    /** Markup, as it is. */
    public XmlText raw(String markup) {
        text.append(markup);
        if (text.length() > 1 << 13) {
            flush();
        }
        return this;
    }

    public XmlText number(double metres) {
        Decimal.append(text, metres, Decimal.EXACT_M);
        return this;
    }

    public XmlText number(long whole) {
        text.append(whole);
        return this;
    }

    /** Text or an attribute's value. */
    public XmlText value(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    // XML has no way to write other control characters.
                    if (c >= ' ' || c == '\t' || c == '\n') {
                        text.append(c);
                    }
                }
            }
        }
        return this;
    }

    public XmlText element(String name, String value) {
        return raw("<").raw(name).raw(">").value(value).raw("</").raw(name).raw(">");
    }

    @Override
    public void flush() {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    @Override
    public void close() throws IOException {
        flush();
        out.flush();
    }
}
