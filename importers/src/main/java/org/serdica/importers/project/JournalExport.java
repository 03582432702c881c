package org.serdica.importers.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.project.form.EditForm;
import org.serdica.importers.project.form.Shapes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The journal as lines of JSON, for a person or a program to read: each variant, then its groups in turn. */
public final class JournalExport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JournalExport() {}

    /** Writes the file and tells how many lines it has. */
    public static int write(ProjectJournal journal, Path file) throws IOException {
        int[] lines = {0};
        SafeFile.write(file, out -> {
            for (SavedVariant variant : journal.variants()) {
                ObjectNode head = JSON.createObjectNode()
                        .put("variant", variant.id())
                        .put("name", variant.name())
                        .put("parent", variant.parent())
                        .put("inherited", variant.inherited().size())
                        .put("own", variant.own().size())
                        .put("done", variant.done());
                lines[0] += line(head, out);
                lines[0] +=
                        groups(variant, variant.inherited(), variant.inherited().size(), out);
                lines[0] += groups(variant, variant.own(), variant.done(), out);
            }
        });
        return lines[0];
    }

    private static int groups(SavedVariant variant, List<SavedGroup> groups, int done, OutputStream out)
            throws IOException {
        for (int g = 0; g < groups.size(); g++) {
            SavedGroup group = groups.get(g);
            ObjectNode node = JSON.createObjectNode()
                    .put("variant", variant.id())
                    .put("group", group.id())
                    .put("name", group.name())
                    .put("author", group.author())
                    .put("at", group.at().toString())
                    .put("inForce", g < done);
            node.set("edits", JSON.readTree(EditForm.write(group.edits(), new Shapes())));
            line(node, out);
        }
        return groups.size();
    }

    private static int line(ObjectNode node, OutputStream out) throws IOException {
        out.write((JSON.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8));
        return 1;
    }
}
