package org.serdica.app.scene.mesh.facade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Tile;

/**
 * Walls that a file cuts into triangles, put together again: neighbours in one plane are one wall, whose windows are laid
 * out over all of it. Each wall grows from one triangle and stays in that one's plane, so that a round tower stays round.
 */
final class WallPieces {
    private WallPieces() {}

    /** For each patch of a single surface the one that stands for its wall; null where no two belong together. */
    static int @Nullable [] together(Tile tile, Patch[] patches) {
        boolean[] piece = new boolean[patches.length];
        int pieces = 0;
        for (int i = 0; i < piece.length; i++) {
            piece[i] = isPiece(tile, patches[i]);
            pieces += piece[i] ? 1 : 0;
        }
        if (pieces < 2) {
            return null;
        }
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < piece.length; i++) {
            neighbours.add(piece[i] ? new ArrayList<>(3) : List.of());
        }
        Seams.forEachMeeting(tile, patches, (a, b) -> {
            if (piece[a] && piece[b] && isAlike(tile, patches[a].surface(), patches[b].surface())) {
                neighbours.get(a).add(b);
                neighbours.get(b).add(a);
            }
        });
        return grown(patches, neighbours);
    }

    private static int[] grown(Patch[] patches, List<List<Integer>> neighbours) {
        int[] wall = new int[patches.length];
        Arrays.fill(wall, -1);
        Deque<Integer> edge = new ArrayDeque<>();
        for (int seed = 0; seed < wall.length; seed++) {
            if (wall[seed] >= 0) {
                continue;
            }
            wall[seed] = seed;
            edge.add(seed);
            while (!edge.isEmpty()) {
                for (int next : neighbours.get(edge.remove())) {
                    if (wall[next] < 0 && Seams.goOn(patches[seed], patches[next])) {
                        wall[next] = seed;
                        edge.add(next);
                    }
                }
            }
        }
        return wall;
    }

    private static boolean isPiece(Tile tile, Patch p) {
        int ring = tile.ringStart(p.surface());
        return p.role() == PatchRole.WALL
                && tile.ringEnd(p.surface()) == ring + 1
                && tile.vertexEnd(ring) - tile.vertexStart(ring) == 3
                && tile.texture(p.surface()) < 0;
    }

    private static boolean isAlike(Tile tile, int a, int b) {
        return tile.surfaceKind(a) == tile.surfaceKind(b) && tile.material(a) == tile.material(b);
    }
}
