package org.serdica.importers.citygml;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import org.serdica.importers.api.SafeXml;
import org.serdica.model.task.CancelToken;

/** The members of a CityGML file one after the other, as they stand in it. */
final class MemberStream implements Closeable {
    private final Reading reading;
    private final Closeable in;
    private final XMLStreamReader xml;
    private final FeatureParser parser;
    private GeometryPool pool = new GeometryPool();
    private Appearances appearances = new Appearances();
    private final Appearances ignored = new Appearances();
    private final boolean strict;
    private long ordinal;
    private long taken;
    private boolean over;
    private boolean inMember;

    /** Whether somebody still works with the pool of the member given last. */
    private boolean handedOn;

    private long met;
    private long passed;
    private long versions;

    /** The whole objects of the member that is being read. */
    private List<FeatureNode> features = new ArrayList<>(1);

    /** One member as parsed: its objects, their geometry, the appearances it brought. */
    record Member(
            List<FeatureNode> features,
            GeometryPool pool,
            Appearances appearances,
            @Nullable String crs) {}

    /** The whole file. */
    MemberStream(Reading reading) throws IOException {
        this(reading, reading.input().open(reading::advance));
    }

    private MemberStream(Reading reading, InputStream in) throws IOException {
        this(reading, in, open(reading, () -> SafeXml.open(in), in), 0, false);
    }

    private MemberStream(Reading reading, Closeable source, XMLStreamReader xml, long before, boolean strict) {
        this.reading = reading;
        this.in = source;
        this.xml = xml;
        this.strict = strict;
        parser = new FeatureParser(xml, pool, appearances, reading);
        ordinal = before;
        reading.version(version(xml.getNamespaceURI(), xml));
    }

    /**
     * Part of a file, made a document of its own. Any fault in it ends it with an exception; of a whole file, what came
     * before the fault is kept.
     *
     * @param before members of the file before this part
     */
    static MemberStream ofPart(Reading reading, MemberCutter.Part part) throws IOException {
        Closeable nothing = () -> {};
        Opening opening = () -> SafeXml.open(part.document(), part.length());
        return new MemberStream(reading, nothing, open(reading, opening, nothing), part.before(), true);
    }

    @FunctionalInterface
    private interface Opening {
        XMLStreamReader open() throws XMLStreamException;
    }

    private static XMLStreamReader open(Reading reading, Opening opening, Closeable source) throws IOException {
        try {
            XMLStreamReader xml = opening.open();
            Xml.toRoot(xml);
            return xml;
        } catch (XMLStreamException e) {
            source.close();
            throw broken(reading, e);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    /** The geometries of those ids, each with its polygons, wherever in the file they stand. */
    static GeometryPool collect(InputFile input, CancelToken cancel, Set<String> wanted) throws IOException {
        GeometryPool library = new GeometryPool();
        if (wanted.isEmpty()) {
            return library;
        }
        Reading quiet = new Reading(input, cancel);
        try (MemberStream members = new MemberStream(quiet, input.open(n -> {}))) {
            Member member = members.next();
            while (member != null) {
                cancel.check();
                keep(member.pool(), wanted, library, quiet);
                members.recycle();
                member = members.next();
            }
        }
        return library;
    }

    private static void keep(GeometryPool pool, Set<String> wanted, GeometryPool library, Reading quiet) {
        for (int i = 0, n = pool.ids.size(); i < n; i++) {
            String id = pool.ids.get(i);
            if (!wanted.contains(id) || library.idNumber(id) >= 0) {
                continue;
            }
            Links links = new Links(pool, library, quiet);
            links.follow(pool.idFrom[i], pool.idTo[i], id);
            int from = library.uses;
            for (int k = 0; k < links.count; k++) {
                library.usePolygon(library.copy(pool, links.polygon[k]), links.reversed[k], links.shell[k]);
            }
            library.name(id, from, library.uses);
        }
    }

    /** The next member with an object in it, null at the end. */
    @Nullable
    Member next() throws IOException {
        try {
            while (!over) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                    over = true;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    Member member = child(xml.getLocalName());
                    if (member != null) {
                        return member;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            return breakOff(e);
        } catch (UncheckedStreamException e) {
            return breakOff(SafeXml.fault(e, xml.getLocation()));
        }
    }

    /** What came before the fault is good and is kept; a file that brings nothing before it is refused. */
    private @Nullable Member breakOff(XMLStreamException e) throws InputTrouble {
        if (taken == 0 || strict) {
            throw broken(reading, e);
        }
        over = true;
        if (inMember) {
            reading.leaveOut("the file breaks off within it");
        }
        reading.find(new Finding(
                Finding.Severity.ERROR,
                "FILE_BROKEN",
                "line " + line(e),
                "The file breaks off or is no longer XML there; the " + taken + " objects before it were kept."));
        return finished();
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    }

    private @Nullable Member child(String name) throws XMLStreamException, IOException {
        if (isMember(name)) {
            return member();
        }
        if (isVersion(name)) {
            versions++;
            Xml.skip(xml);
        } else if (name.equals("boundedBy")) {
            envelope();
        } else if (GlobalAppearances.isAppearance(name)) {
            // Read ahead of the members by GlobalAppearances.
            parser.appearance().read(ignored);
            ignored.clear();
        } else {
            Xml.skip(xml);
        }
        return null;
    }

    private @Nullable Member member() throws XMLStreamException, IOException {
        if (handedOn) {
            handedOn = false;
            pool = new GeometryPool();
            appearances = new Appearances();
            parser.into(pool, appearances);
        } else {
            pool.clear();
            appearances.clear();
        }
        features = new ArrayList<>(1);
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                met++;
                inMember = true;
                features.add(parser.feature(++ordinal));
                inMember = false;
                taken++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
        }
        passed++;
        return finished();
    }

    private @Nullable Member finished() {
        if (features.isEmpty()) {
            return null;
        }
        Member member = new Member(features, pool, appearances, crs());
        features = new ArrayList<>(1);
        handedOn = true;
        return member;
    }

    /** Members met so far, the one that broke off included. */
    long met() {
        return met;
    }

    /** Members passed so far that tell of the city's versions; who takes what was read counts them as left out. */
    long versions() {
        return versions;
    }

    /** Member elements passed so far; most hold one object, some none or several. */
    long passed() {
        return passed;
    }

    /**
     * Passes over member elements that are known already.
     *
     * @param ofVersions how many stand among them that tell of the city's versions
     */
    void skip(long members, long ofVersions) throws IOException {
        try {
            long v = 0;
            for (long i = 0; (i < members || v < ofVersions) && !over; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                    over = true;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    i += isMember(xml.getLocalName()) ? 1 : 0;
                    v += isVersion(xml.getLocalName()) ? 1 : 0;
                    Xml.skip(xml);
                }
            }
            ordinal += members;
            taken += members;
        } catch (XMLStreamException e) {
            throw broken(reading, e);
        }
    }

    private static boolean isVersion(String name) {
        return name.equals("versionMember") || name.equals("versionTransitionMember");
    }

    private static boolean isMember(String name) {
        return switch (name) {
            case "cityObjectMember", "featureMember", "featureMembers", "cityObjectMembers" -> true;
            default -> false;
        };
    }

    /** The arrays of the member given last are free for the next one. */
    void recycle() {
        handedOn = false;
        parser.into(pool, appearances);
    }

    /** The member's own CRS where it differs from the file's; the first that is named counts for the file. */
    private @Nullable String crs() {
        String own = parser.geometry().takeCrs();
        if (own == null) {
            return null;
        }
        reading.crs(own);
        return own.strip().equals(reading.crs()) ? null : own;
    }

    private void envelope() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                parser.geometry().envelope();
            }
        }
        String named = parser.geometry().takeCrs();
        if (named != null) {
            reading.crs(named);
        }
    }

    private static InputTrouble broken(Reading reading, XMLStreamException e) {
        return new InputTrouble(
                "XML_BROKEN",
                "%s is not readable XML from line %d on: %s"
                        .formatted(reading.input().path().getFileName(), line(e), firstLine(e.getMessage())),
                e);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unknown fault" : message.lines().findFirst().orElse("unknown fault");
    }

    private static String version(@Nullable String namespace, XMLStreamReader xml) {
        String version = versionOf(namespace);
        for (int i = 0; version.isEmpty() && i < xml.getNamespaceCount(); i++) {
            version = versionOf(xml.getNamespaceURI(i));
        }
        return version;
    }

    private static String versionOf(@Nullable String namespace) {
        if (namespace == null || !namespace.contains("citygml")) {
            return "";
        }
        String last = namespace.substring(namespace.lastIndexOf('/') + 1);
        if (last.matches("\\d\\.\\d")) {
            return last;
        }
        // Drafts before 1.0 number themselves 0/3/0 or 0/4/0.
        return namespace.contains("/0/") || namespace.endsWith("/0") || last.matches("0+") ? "0.4" : "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
