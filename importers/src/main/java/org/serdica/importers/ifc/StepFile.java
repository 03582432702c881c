package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.task.CancelToken;

/**
 * The instances of a STEP file by number and by type. Opening scans the bytes once and remembers where each instance
 * stands; values are parsed on demand. What cannot be scanned is listed in {@link #troubles()}, the rest stays usable.
 */
final class StepFile {
    private static final int MAX_TROUBLES = 100;
    private final byte[] bytes;
    private final List<String> schemas = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<String> typeNames = new ArrayList<>();
    private final Map<String, Integer> typeNumbers = new HashMap<>();
    private int[] ids = new int[1024];
    private int[] offsets = new int[1024];
    private int[] types = new int[1024];
    private int count;
    private int duplicates;
    private long allowance = Long.MAX_VALUE;
    private final Set<Integer> dangling = new LinkedHashSet<>();
    private int[] table = new int[0];
    private @Nullable Map<String, int[]> byType;

    private StepFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static StepFile open(byte[] bytes, CancelToken cancel) {
        StepFile file = new StepFile(bytes);
        file.scan(cancel);
        file.index();
        return file;
    }

    /** Whether these first bytes are a STEP file's. */
    static boolean looksLikeStep(byte[] head) {
        StepScanner s = new StepScanner(head, 0, head.length);
        try {
            return s.keyword().equals("ISO-10303-21");
        } catch (StepSyntax e) {
            return false;
        }
    }

    List<String> schemas() {
        return schemas;
    }

    List<String> troubles() {
        return troubles;
    }

    int instanceCount() {
        return count;
    }

    /** Instances whose number another one had taken before; the first one counts. */
    int duplicateCount() {
        return duplicates;
    }

    /** The numbers of all instances of exactly that type (upper case), in the order of the file. */
    int[] ofType(String type) {
        Map<String, int[]> map = byType;
        if (map == null) {
            map = groupByType();
            byType = map;
        }
        return map.getOrDefault(type, new int[0]);
    }

    /** Numbers that were asked for and that no instance has, some of them. */
    Set<Integer> dangling() {
        return dangling;
    }

    /** The names of all types in the file, in upper case. */
    List<String> typeNames() {
        return List.copyOf(typeNames);
    }

    /** From here on so many instances may be parsed before {@link TooMuchWork} is thrown. */
    void allow(long parses) {
        allowance = parses;
    }

    /** How many instances may still be parsed. */
    long allowance() {
        return Math.max(0, allowance);
    }

    /** The instance that a parameter refers to, null if it refers to none. */
    @Nullable
    StepInstance at(OptionalInt id) {
        return id.isPresent() ? at(id.getAsInt()) : null;
    }

    @Nullable
    StepInstance at(int id) {
        return find(id).orElse(null);
    }

    Optional<StepInstance> find(int id) {
        if (--allowance < 0) {
            throw new TooMuchWork();
        }
        int slot = slot(id);
        if (slot < 0) {
            if (dangling.size() < MAX_TROUBLES) {
                dangling.add(id);
            }
            return Optional.empty();
        }
        try {
            StepScanner s = new StepScanner(bytes, offsets[slot], bytes.length);
            String type = typeNames.get(types[slot]);
            // A complex instance lists several types in one pair of brackets; IFC does not use them.
            return Optional.of(new StepInstance(id, type, type.isEmpty() ? List.of() : s.parameters()));
        } catch (StepSyntax e) {
            note("#" + id + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The type of an instance without parsing it, empty if there is none of that number. */
    String typeOf(int id) {
        int slot = slot(id);
        return slot < 0 ? "" : typeNames.get(types[slot]);
    }

    private int slot(int id) {
        int mask = table.length - 1;
        for (int i = spread(id) & mask; table[i] >= 0; i = i + 1 & mask) {
            if (ids[table[i]] == id) {
                return table[i];
            }
        }
        return -1;
    }

    private void scan(CancelToken cancel) {
        StepScanner s = new StepScanner(bytes, 0, bytes.length);
        boolean inData = false;
        boolean ended = false;
        try {
            while (s.peek() >= 0) {
                if ((count & 0xFFF) == 0) {
                    cancel.check();
                }
                if (s.peek() == '#') {
                    instance(s);
                } else {
                    String word = s.keyword();
                    if (word.equals("DATA")) {
                        inData = true;
                    } else if (word.equals("END-ISO-10303-21")) {
                        ended = true;
                    } else if (word.equals("FILE_SCHEMA")) {
                        schema(s.parameters());
                    }
                    if (!s.skipStatement()) {
                        break;
                    }
                }
            }
        } catch (StepSyntax e) {
            note(String.valueOf(e.getMessage()));
        }
        if (!inData) {
            note("the file has no DATA section");
        } else if (!ended) {
            note("the file ends before its last line END-ISO-10303-21");
        }
    }

    private void instance(StepScanner s) {
        int start = s.position();
        int id = s.instanceName();
        if (id < 0 || !s.accept('=')) {
            note("an instance at byte " + start + " has no number or no value");
            s.skipStatement();
            return;
        }
        String type = s.keyword();
        s.peek();
        int offset = s.position();
        if (!s.skipStatement()) {
            note("#" + id + " is not finished");
            return;
        }
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
            types = Arrays.copyOf(types, count * 2);
        }
        ids[count] = id;
        offsets[count] = offset;
        types[count++] = typeNumbers.computeIfAbsent(type, t -> {
            typeNames.add(t);
            return typeNames.size() - 1;
        });
    }

    private void schema(List<StepValue> parameters) {
        for (StepValue p : parameters) {
            if (p instanceof StepValue.Items items) {
                for (StepValue v : items.values()) {
                    if (v instanceof StepValue.Text t) {
                        schemas.add(t.value().strip().toUpperCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    private void index() {
        table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 4)];
        Arrays.fill(table, -1);
        int mask = table.length - 1;
        for (int n = 0; n < count; n++) {
            int i = spread(ids[n]) & mask;
            while (table[i] >= 0 && ids[table[i]] != ids[n]) {
                i = i + 1 & mask;
            }
            if (table[i] >= 0) {
                duplicates++;
            } else {
                table[i] = n;
            }
        }
    }

    private Map<String, int[]> groupByType() {
        int[] sizes = new int[typeNames.size()];
        for (int n = 0; n < count; n++) {
            sizes[types[n]]++;
        }
        int[][] groups = new int[sizes.length][];
        for (int t = 0; t < sizes.length; t++) {
            groups[t] = new int[sizes[t]];
        }
        int[] next = new int[sizes.length];
        for (int n = 0; n < count; n++) {
            groups[types[n]][next[types[n]]++] = ids[n];
        }
        Map<String, int[]> map = new HashMap<>();
        for (int t = 0; t < sizes.length; t++) {
            map.put(typeNames.get(t), groups[t]);
        }
        return map;
    }

    private void note(String trouble) {
        if (troubles.size() < MAX_TROUBLES) {
            troubles.add(trouble);
        }
    }

    private static int spread(int id) {
        int h = id * 0x9E3779B9;
        return h ^ h >>> 15;
    }
}
