package org.serdica.app.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.task.CancelToken;

/** Finds objects of one snapshot by id, name, address or any other text. Safe to ask from many threads. */
public final class SearchIndex {
    public static final SearchIndex EMPTY = new SearchIndex(List.of());
    private static final Comparator<SearchHit> WORST_FIRST = Comparator.comparingInt(SearchHit::score)
            .thenComparing(h -> h.object().id(), Comparator.reverseOrder());
    private final List<TileTexts> tiles;

    private SearchIndex(List<TileTexts> tiles) {
        this.tiles = tiles;
    }

    /** Reads every tile that {@code before} does not know. */
    public static SearchIndex of(City city, SearchIndex before, CancelToken cancel) {
        IdentityHashMap<Tile, TileTexts> known = new IdentityHashMap<>();
        for (TileTexts t : before.tiles) {
            known.put(t.tile(), t);
        }
        List<TileTexts> texts = new ArrayList<>();
        for (Tile tile : city.tiles()) {
            cancel.check();
            TileTexts old = known.get(tile);
            texts.add(old == null ? TileTexts.of(tile) : old);
        }
        return new SearchIndex(List.copyOf(texts));
    }

    /** The best objects that hold every word of the query somewhere; none for a query without words. */
    public List<SearchHit> search(String query, int limit) {
        byte[][] words = words(query);
        if (words.length == 0) {
            return List.of();
        }
        PriorityQueue<SearchHit> best = new PriorityQueue<>(limit + 1, WORST_FIRST);
        for (TileTexts texts : tiles) {
            texts.search(words, (tile, object, score) -> {
                if (best.size() < limit || score > best.element().score()) {
                    best.add(new SearchHit(new CityObject(tile, object), score));
                    if (best.size() > limit) {
                        best.remove();
                    }
                }
            });
        }
        return best.stream().sorted(WORST_FIRST.reversed()).toList();
    }

    /** The longest word first: it is the rarest in most cases. */
    private static byte[][] words(String query) {
        List<byte[]> words = new ArrayList<>();
        for (String word : query.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(TileTexts.folded(word));
            }
        }
        words.sort(Comparator.comparingInt(w -> -w.length));
        return words.toArray(byte[][]::new);
    }
}
