package org.serdica.importers.citygml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;

/**
 * Streams the members of a CityGML file. A member whose links all end within it is handed on at once. The few that
 * point into other members wait; when the file is through, it is gone through once more for just the geometries they
 * ask for. So memory holds one member, however large the file.
 */
final class CityGmlReader implements PartReader {
    private final Reading reading;
    private final Appearances global;
    private final MemberStream members;
    private final List<Member> waiting = new ArrayList<>();
    private final Set<String> wanted = new HashSet<>();
    private final ArrayDeque<CityPart> ready = new ArrayDeque<>();
    private @Nullable Iterator<Member> second;
    private GeometryPool library = new GeometryPool();

    /** One member as parsed: its objects, their geometry, the appearances it brought. */
    record Member(List<FeatureNode> features, GeometryPool pool, Appearances appearances, @Nullable String crs) {}

    CityGmlReader(Reading reading) throws IOException {
        this.reading = reading;
        this.global = GlobalAppearances.read(reading.input());
        this.members = new MemberStream(reading, true);
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        while (ready.isEmpty()) {
            reading.cancel().check();
            Member member = second == null ? members.next() : null;
            if (member != null) {
                first(member);
            } else if (second == null) {
                library = MemberStream.collect(reading.input(), reading.cancel(), wanted);
                second = waiting.iterator();
            } else if (second.hasNext()) {
                assemble(second.next());
            } else {
                return null;
            }
        }
        return ready.poll();
    }

    private void first(Member member) {
        Set<String> missing = Links.missing(member.pool());
        if (missing.isEmpty()) {
            assemble(member);
            members.recycle(member);
        } else {
            wanted.addAll(missing);
            waiting.add(member);
        }
    }

    private void assemble(Member member) {
        DraftAssembler assembler = new DraftAssembler(member.pool(), library, member.appearances(), global, reading);
        for (FeatureNode feature : member.features()) {
            ObjectDraft draft = assembler.assemble(feature);
            ready.add(new CityPart.Thing(draft, member.crs(), false));
        }
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
