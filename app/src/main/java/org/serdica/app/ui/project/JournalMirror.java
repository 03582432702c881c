package org.serdica.app.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.serdica.importers.project.ProjectJournal;
import org.serdica.importers.project.SavedGroup;
import org.serdica.model.edit.EditGroup;

/** Keeps a variant in the journal the same as a list of edits, by writing down what is new in that list. */
final class JournalMirror {
    private final ProjectJournal journal;
    private final long variant;
    private final String author;
    private List<String> written;
    private int position;

    /**
     * @param written the ids of the groups that the journal has for the variant
     * @param position how many of them are in force there
     */
    JournalMirror(ProjectJournal journal, long variant, List<String> written, int position, String author) {
        this.journal = journal;
        this.variant = variant;
        this.written = List.copyOf(written);
        this.position = position;
        this.author = author;
    }

    /** What has to be written so that the journal says the same; each completes when it is on the disk. */
    List<CompletableFuture<Void>> follow(List<EditGroup> groups, int done) {
        List<CompletableFuture<Void>> writes = new ArrayList<>();
        int common = 0;
        while (common < Math.min(written.size(), groups.size())
                && written.get(common).equals(groups.get(common).id())) {
            common++;
        }
        List<EditGroup> news = groups.subList(common, groups.size());
        if (news.size() == 1 && common == position) {
            writes.add(journal.apply(variant, SavedGroup.of(news.getFirst(), author)));
        } else if (!news.isEmpty()) {
            writes.add(journal.rewrite(
                    variant,
                    common,
                    news.stream().map(g -> SavedGroup.of(g, author)).toList()));
        }
        if (!news.isEmpty()) {
            position = groups.size();
            written = groups.stream().map(EditGroup::id).toList();
        }
        moveTo(done, writes);
        return writes;
    }

    private void moveTo(int place, List<CompletableFuture<Void>> writes) {
        if (place != position) {
            writes.add(journal.position(variant, place));
            position = place;
        }
    }
}
