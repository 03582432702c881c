package org.serdica.importers.api;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.task.CancelToken;

/**
 * What is noticed while one file is read: a reader fills it, the loader makes a {@link SourceReport} of it. Safe for
 * readers that parse on several threads.
 */
public final class Reading {
    private static final int KEPT_PER_CODE = 25;

    private final InputFile input;
    private final CancelToken cancel;
    private final boolean glance;
    private final ReadOptions options;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong members = new AtomicLong();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Map<String, Long> objects = new TreeMap<>();
    private final Map<String, List<CityPart>> libraries = new ConcurrentHashMap<>();
    private String version = "";
    private String crs = "";
    private long imported;
    private boolean aside;
    private int keptPerCode = KEPT_PER_CODE;
    private final MetIds geometryIds = new MetIds();
    private final PictureFolder pictures = new PictureFolder();
    private volatile @Nullable Placing placing;

    /** The way from the file's CRS into the city's. */
    private record Placing(String cityCrs, ObjectDraft.CoordinateMap map) {}

    public Reading(InputFile input, CancelToken cancel) {
        this(input, cancel, ReadOptions.USUAL, false);
    }

    public Reading(InputFile input, CancelToken cancel, ReadOptions options) {
        this(input, cancel, options, false);
    }

    private Reading(InputFile input, CancelToken cancel, ReadOptions options, boolean glance) {
        this.input = input;
        this.cancel = cancel;
        this.options = options;
        this.glance = glance;
    }

    /** A reading that nobody asks for, and that ends soon: no reader should start great things for it. */
    public static Reading glance(InputFile input) {
        return glance(input, ReadOptions.USUAL);
    }

    static Reading glance(InputFile input, ReadOptions options) {
        return new Reading(input, CancelToken.never(), options, true);
    }

    /** What a person said about the file. */
    public ReadOptions options() {
        return options;
    }

    public boolean isGlance() {
        return glance;
    }

    public InputFile input() {
        return input;
    }

    /**
     * What a file beside this one holds, read once by whichever reader knows it. Nothing where there is none, where it
     * cannot be read, and for a glance: so a library that names itself comes to an end.
     */
    public List<CityPart> beside(String name) {
        return glance ? List.of() : libraries.computeIfAbsent(name, n -> LibraryFiles.read(input, n));
    }

    /** A picture that the file names: only one in its own folder is let through, for others there is a finding. */
    public Optional<URI> picture(String name) {
        Optional<InputFile> file = input.beside(name);
        try {
            if (file.isEmpty()) {
                warn(
                        "TEXTURE_OUTSIDE",
                        name,
                        "The picture " + name + " lies outside the file's folder and is not used.");
            } else if (!file.get().exists()) {
                note("TEXTURE_MISSING", name, "The picture " + name + " is not there; the surfaces stay plain.");
            } else {
                return picture(file.get(), name);
            }
        } catch (IOException e) {
            warn("TEXTURE_BROKEN", name, "The picture " + name + " cannot be unpacked; the surfaces stay plain.");
        }
        return Optional.empty();
    }

    private Optional<URI> picture(InputFile file, String name) throws IOException {
        if (file.entry() == null) {
            return Optional.of(file.path().toUri());
        }
        // Whoever only glances shows no pictures.
        Optional<URI> unpacked = glance ? Optional.empty() : pictures.unpack(file);
        if (unpacked.isEmpty() && !glance) {
            warn(
                    "TEXTURE_LARGE",
                    name,
                    "The picture " + name + " is too large to be unpacked; the surfaces stay plain.");
        }
        return unpacked;
    }

    /** A picture that the file holds itself, put where pictures are taken from. */
    public URI keepPicture(String name, byte[] content) throws IOException {
        return pictures.keep(name, content);
    }

    public CancelToken cancel() {
        return cancel;
    }

    /** The version of the format, as the file says it. */
    public synchronized void version(String text) {
        version = text;
    }

    /** The CRS as the file names it; the first name that is not empty holds. */
    public synchronized void crs(String name) {
        if (crs.isEmpty()) {
            crs = name.strip();
        }
    }

    public synchronized String crs() {
        return crs;
    }

    public synchronized String version() {
        return version;
    }

    /** The city is known that the file goes into, and the way there. */
    void placing(String cityCrs, ObjectDraft.CoordinateMap map) {
        placing = new Placing(cityCrs, map);
    }

    /**
     * The object in the city's CRS, if that is known by now. Readers with threads of their own save the one that loads
     * that work; nobody has to.
     */
    public CityPart.Thing placed(CityPart.Thing thing) {
        Placing into = placing;
        if (into == null || thing.crs() != null) {
            return thing;
        }
        thing.draft().mapCoordinates(into.map());
        return new CityPart.Thing(thing.draft(), into.cityCrs(), thing.onGround());
    }

    /** So many more bytes were taken from the disk. */
    public void advance(long more) {
        bytes.addAndGet(more);
    }

    public long bytes() {
        return bytes.get();
    }

    /** One more top-level member was met in the file, whatever becomes of it. */
    public void member() {
        members(1);
    }

    public void members(long more) {
        members.addAndGet(more);
    }

    /** A top-level member is not taken, and why. */
    public synchronized void leaveOut(String reason) {
        if (isMember()) {
            leftOut.merge(reason, 1L, Long::sum);
        }
    }

    /** So many members come in as pieces of others: parts of a building, lines around an area. */
    public synchronized void within(long members) {
        imported += members;
    }

    /** The next part is no member of the file by itself: a tree among the points that lines are drawn through. */
    public synchronized void aside() {
        aside = true;
    }

    private boolean isMember() {
        boolean member = !aside;
        aside = false;
        return member;
    }

    /** A top-level member is in the city now. */
    synchronized void took(ObjectDraft draft) {
        imported += isMember() ? 1 : 0;
        count(draft);
    }

    synchronized void took(String className) {
        imported += isMember() ? 1 : 0;
        objects.merge(className, 1L, Long::sum);
    }

    /** So many top-level members are in the city now, and all these objects by class name. */
    synchronized void tookAll(long all, Map<String, Long> classes) {
        imported += all;
        classes.forEach((name, count) -> objects.merge(name, count, Long::sum));
    }

    private void count(ObjectDraft draft) {
        objects.merge(draft.kind().className(), 1L, Long::sum);
        draft.children().forEach(this::count);
    }

    /** Keeps so many findings of a kind, for who wants to see them all. */
    public synchronized void keepPerCode(int most) {
        keptPerCode = most;
    }

    /** Whether somebody looks closely, and wants to know what the file calls each polygon. */
    public synchronized boolean isClose() {
        return keptPerCode > KEPT_PER_CODE;
    }

    /** Ids of geometries that were met; who looks closely wants to know of those that come again. */
    public synchronized void met(List<String> ids) {
        for (String id : isClose() ? ids : List.<String>of()) {
            if (!geometryIds.add(id)) {
                warn(
                        "GEOMETRY_ID_DUPLICATE",
                        id,
                        "The id " + id + " was used for a geometry before; a link to it may lead to the wrong one.");
            }
        }
    }

    /** What was met is read once more. */
    public synchronized void forgetMet() {
        geometryIds.clear();
    }

    /** Notes a finding; one that was made before in the same words is no second one. */
    public synchronized void find(Finding finding) {
        if (findings.contains(finding)) {
            return;
        }
        if (seen.merge(finding.code(), 1, Integer::sum) <= keptPerCode) {
            findings.add(finding);
        }
    }

    public void note(String code, String element, String message) {
        find(new Finding(Finding.Severity.NOTE, code, element, message));
    }

    public void warn(String code, String element, String message) {
        find(Finding.warning(code, element, message));
    }

    public synchronized SourceReport report(String format) {
        List<Finding> all = new ArrayList<>(findings);
        seen.forEach((code, count) -> {
            if (count > keptPerCode) {
                all.add(new Finding(
                        Finding.Severity.NOTE,
                        code,
                        "",
                        "There are " + (count - keptPerCode) + " more findings of this kind."));
            }
        });
        return new SourceReport(input.path(), format, version, crs, members.get(), imported, leftOut, objects, all);
    }
}
