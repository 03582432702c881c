package org.serdica.app.scene.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.mesh.TilePalette;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;

class TilePaintingTest {
    private static final int RED = 0xFF0000;

    private final TilePainting painting = new TilePainting();
    private final CountDownLatch held = new CountDownLatch(1);

    @BeforeEach
    void start() {
        FxThread.start();
    }

    @Test
    void allTilesGetTheirColoursThoughThePointerMovesMeanwhile() {
        List<TileNode> nodes = new ArrayList<>();
        // More than there are threads, so that some tiles have not begun when the pointer moves.
        for (int i = 0; i < Runtime.getRuntime().availableProcessors() + 3; i++) {
            nodes.add(node("box" + i));
        }
        FxThread.run(() -> {
            painting.repaint(nodes, look(1, 1, heldBack()), 0);
            painting.repaint(List.of(nodes.getFirst()), look(2, 1, plainRed()), 0);
        });
        held.countDown();
        finish();
        assertThat(nodes.getFirst().paintedVersion()).isEqualTo(2);
        assertThat(nodes.subList(1, nodes.size()))
                .extracting(TileNode::paintedVersion)
                .containsOnly(1);
    }

    @Test
    void coloursThatNewerOnesOvertakeNeverShow() {
        List<TileNode> nodes = List.of(node("a"), node("b"));
        FxThread.run(() -> {
            painting.repaint(nodes, look(1, 1, heldBack()), 0);
            painting.repaint(nodes, look(2, 2, plainRed()), 0);
        });
        held.countDown();
        finish();
        assertThat(nodes).extracting(TileNode::paintedVersion).containsOnly(2);
    }

    private void finish() {
        FxThread.until(() -> {
            painting.apply(Long.MAX_VALUE);
            return painting.isIdle();
        });
    }

    private static TileNode node(String id) {
        City city = BoxCity.of(BoxCity.box(id, 0, 0, 0, 10, 10, 10));
        Tile tile = city.tiles().getFirst();
        TilePalette palette = TilePalette.of(city, tile);
        return FxThread.call(() -> {
            TileNode node = new TileNode(tile);
            node.setPalette(palette, palette.paint(new int[] {Colouring.NATURAL}), 0);
            return node;
        });
    }

    private static Look look(int version, int colours, Colouring colouring) {
        return new Look(version, colours, colouring, ObjectFilter.ALL, Map.of(), Map.of(), null);
    }

    private Colouring heldBack() {
        return colouring(() -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Colouring plainRed() {
        return colouring(() -> {});
    }

    private static Colouring colouring(Runnable before) {
        return new Colouring() {
            @Override
            public void colours(Tile tile, int[] rgb) {
                before.run();
                Arrays.fill(rgb, 0, tile.objectCount(), RED);
            }

            @Override
            public Legend legend() {
                return Legend.NONE;
            }
        };
    }
}
