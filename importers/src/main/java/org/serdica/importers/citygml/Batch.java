package org.serdica.importers.citygml;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;

/**
 * Members that follow each other in a file, read together.
 *
 * @param members how many they were
 * @param elements how many elements held them
 * @param versions how many members beside them tell of the city's versions, which is left out
 * @param parts what is ready to go into a city
 * @param waiting members with links into others
 * @param wanted the ids these links name
 */
record Batch(
        long members,
        long elements,
        long versions,
        List<CityPart> parts,
        List<MemberStream.Member> waiting,
        Set<String> wanted) {
    private static final GeometryPool NO_LIBRARY = new GeometryPool();

    /** Batches in the order of the file. */
    interface Stream extends Closeable {
        /** The next batch, null at the end. */
        @Nullable
        Batch next() throws IOException;
    }

    /** Reads up to so many members; null at the end. */
    static @Nullable Batch read(MemberStream stream, int most, Appearances global, Reading reading) throws IOException {
        long before = stream.met();
        long elementsBefore = stream.passed();
        long versionsBefore = stream.versions();
        List<CityPart> parts = new ArrayList<>();
        List<MemberStream.Member> waiting = new ArrayList<>(0);
        Set<String> wanted = new HashSet<>(0);
        MemberStream.Member member = null;
        for (int i = 0; i < most; i++) {
            member = stream.next();
            if (member == null) {
                break;
            }
            Set<String> missing = Links.missing(member.pool());
            if (missing.isEmpty()) {
                assemble(member, NO_LIBRARY, global, reading, parts);
                stream.recycle();
            } else {
                wanted.addAll(missing);
                waiting.add(member);
            }
        }
        long met = stream.met() - before;
        long versions = stream.versions() - versionsBefore;
        return met == 0 && versions == 0 && member == null
                ? null
                : new Batch(met, stream.passed() - elementsBefore, versions, parts, waiting, wanted);
    }

    /** Lays the objects of a member down as parts. */
    static void assemble(
            MemberStream.Member member,
            GeometryPool library,
            Appearances global,
            Reading reading,
            List<CityPart> into) {
        reading.met(member.pool().ids);
        if (reading.isClose()) {
            tellStrayLooks(member, library, reading);
        }
        DraftAssembler assembler = new DraftAssembler(member.pool(), library, member.appearances(), global, reading);
        for (FeatureNode feature : member.features()) {
            ObjectDraft draft = assembler.assemble(feature);
            into.add(reading.placed(new CityPart.Thing(draft, member.crs(), false)));
            grounds(feature, into);
        }
    }

    /** Pictures and colours of a member that are meant for nothing it has. */
    private static void tellStrayLooks(MemberStream.Member member, GeometryPool library, Reading reading) {
        Set<String> targets = member.appearances().targets();
        if (targets.isEmpty()) {
            return;
        }
        for (GeometryPool pool : List.of(member.pool(), library)) {
            targets.removeAll(new HashSet<>(pool.ids));
            for (int r = 0; r < pool.rings; r++) {
                targets.remove(String.valueOf(pool.ringId[r]));
            }
        }
        String object = member.features().isEmpty()
                ? ""
                : member.features().getFirst().draft.id();
        for (String target : targets) {
            reading.warn(
                    "XLINK_DANGLING",
                    object,
                    "An appearance is meant for " + target + ", which " + object + " does not have; it is not shown.");
        }
    }

    private static void grounds(FeatureNode node, List<CityPart> into) {
        if (node.grid != null) {
            into.add(new CityPart.Ground(node.draft.id(), node.grid, true));
        }
        node.children.forEach(child -> grounds(child, into));
    }
}
