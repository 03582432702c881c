package org.serdica.model.network;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.BoxTree;

/** Finds nodes and links of a network by place: trees over its nodes and over the pieces of its centre lines. */
public final class RoadIndex {
    private final RoadNetwork network;
    private final BoxTree nodes;
    private final BoxTree pieces;
    /** The link that the piece from shape point i to i + 1 belongs to; the last point of a link begins none. */
    private final int[] linkOfPiece;

    /**
     * A place on a link.
     *
     * @param alongM from the beginning of the centre line
     * @param leftM how far to the left of it the point asked for lies; negative to the right
     */
    public record Place(int link, double x, double y, double z, double alongM, double leftM, double distanceM) {}

    RoadIndex(RoadNetwork network) {
        this.network = network;
        double[] nodeBoxes = new double[network.nodeCount() * 6];
        for (int n = 0; n < network.nodeCount(); n++) {
            for (int side = 0; side < 6; side += 3) {
                nodeBoxes[n * 6 + side] = network.nodeX(n);
                nodeBoxes[n * 6 + side + 1] = network.nodeY(n);
                nodeBoxes[n * 6 + side + 2] = network.nodeZ(n);
            }
        }
        nodes = new BoxTree(nodeBoxes);
        int links = network.linkCount();
        int points = links == 0 ? 0 : network.shapeEnd(links - 1);
        linkOfPiece = new int[points];
        double[] boxes = new double[points * 6];
        for (int l = 0; l < links; l++) {
            for (int p = network.shapeStart(l); p < network.shapeEnd(l); p++) {
                linkOfPiece[p] = l;
                boolean last = p + 1 == network.shapeEnd(l);
                double x = network.shapeX(last ? p : p + 1);
                double y = network.shapeY(last ? p : p + 1);
                double z = network.shapeZ(last ? p : p + 1);
                boxes[p * 6] = last ? Double.POSITIVE_INFINITY : Math.min(x, network.shapeX(p));
                boxes[p * 6 + 1] = Math.min(y, network.shapeY(p));
                boxes[p * 6 + 2] = Math.min(z, network.shapeZ(p));
                boxes[p * 6 + 3] = Math.max(x, network.shapeX(p));
                boxes[p * 6 + 4] = Math.max(y, network.shapeY(p));
                boxes[p * 6 + 5] = Math.max(z, network.shapeZ(p));
            }
        }
        pieces = new BoxTree(boxes);
    }

    /** The nearest node in plan within {@code reachM}, or -1. */
    public int nearestNode(double x, double y, double reachM) {
        int[] best = {-1};
        nodes.around(x, y, reachM, (n, limit) -> {
            double d = Math.hypot(network.nodeX(n) - x, network.nodeY(n) - y);
            if (d <= limit) {
                best[0] = n;
                return d;
            }
            return limit;
        });
        return best[0];
    }

    /** The nearest place on a link in plan within {@code reachM}. */
    public Optional<Place> nearestLink(double x, double y, double reachM) {
        return nearestLink(x, y, reachM, link -> true);
    }

    /** The nearest place on one of the links that {@code wanted} takes. */
    public Optional<Place> nearestLink(double x, double y, double reachM, IntPredicate wanted) {
        int[] best = {-1};
        pieces.around(x, y, reachM, (p, limit) -> {
            double d = wanted.test(linkOfPiece[p]) ? distance(p, x, y) : Double.POSITIVE_INFINITY;
            if (d <= limit) {
                best[0] = p;
                return d;
            }
            return limit;
        });
        return best[0] < 0 ? Optional.empty() : Optional.of(place(best[0], x, y));
    }

    /** Names every link whose centre line's pieces touch the box with their boxes, each once. */
    public void forEachLinkIn(Bounds box, IntConsumer visitor) {
        BitSet met = new BitSet(network.linkCount());
        pieces.forEachIn(box, p -> {
            if (!met.get(linkOfPiece[p])) {
                met.set(linkOfPiece[p]);
                visitor.accept(linkOfPiece[p]);
            }
        });
    }

    private double fraction(int piece, double x, double y) {
        double dx = network.shapeX(piece + 1) - network.shapeX(piece);
        double dy = network.shapeY(piece + 1) - network.shapeY(piece);
        double length2 = dx * dx + dy * dy;
        double along = (x - network.shapeX(piece)) * dx + (y - network.shapeY(piece)) * dy;
        return length2 == 0 ? 0 : Math.clamp(along / length2, 0, 1);
    }

    private double distance(int piece, double x, double y) {
        double f = fraction(piece, x, y);
        return Math.hypot(
                network.shapeX(piece) + f * (network.shapeX(piece + 1) - network.shapeX(piece)) - x,
                network.shapeY(piece) + f * (network.shapeY(piece + 1) - network.shapeY(piece)) - y);
    }

    private Place place(int piece, double x, double y) {
        int link = linkOfPiece[piece];
        double f = fraction(piece, x, y);
        double dx = network.shapeX(piece + 1) - network.shapeX(piece);
        double dy = network.shapeY(piece + 1) - network.shapeY(piece);
        double along = f * Math.hypot(dx, dy);
        for (int p = network.shapeStart(link); p < piece; p++) {
            along += Math.hypot(network.shapeX(p + 1) - network.shapeX(p), network.shapeY(p + 1) - network.shapeY(p));
        }
        double distance = distance(piece, x, y);
        double side = dx * (y - network.shapeY(piece)) - dy * (x - network.shapeX(piece));
        return new Place(
                link,
                network.shapeX(piece) + f * dx,
                network.shapeY(piece) + f * dy,
                network.shapeZ(piece) + f * (network.shapeZ(piece + 1) - network.shapeZ(piece)),
                along,
                Math.copySign(distance, side),
                distance);
    }
}
