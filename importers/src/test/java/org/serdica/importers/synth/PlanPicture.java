package org.serdica.importers.synth;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws the plan without buildings, for the eye of whoever changes it. */
final class PlanPicture {
    private static final int SIZE = 1500;

    private PlanPicture() {}

    public static void main(String[] args) throws IOException {
        Plan plan = Plan.drawn();
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xC4C2BF));
        g.fillRect(0, 0, SIZE, SIZE);
        for (Block b : plan.blocks()) {
            g.setColor(
                    switch (b.use()) {
                        case PERIMETER -> new Color(0xE8C8A8);
                        case TOWERS -> new Color(0xB0B8D8);
                        case ESTATE -> new Color(0xD8D8A8);
                        case HOUSES -> new Color(0xF0E0D0);
                        case PARK, FOREST, CEMETERY -> new Color(0xA8CF98);
                        case RIVERSIDE -> new Color(0x98C0D8);
                        default -> new Color(0xE0A0A0);
                    });
            g.fill(path(b.ring(), true));
            g.setColor(Color.DARK_GRAY);
            Xy c = screen(Rings.centre(b.ring()));
            g.drawString(b.number() + " " + b.name(), (float) c.x() - 10, (float) c.y());
        }
        g.setStroke(new BasicStroke(1));
        for (Street s : plan.streets()) {
            g.setColor(s.bridge() ? Color.RED : new Color(0x606060));
            g.draw(path(s.line(), false));
        }
        ImageIO.write(image, "png", new File(args[0]));
    }

    private static Xy screen(Xy p) {
        return new Xy((p.x() + 1250) * SIZE / 2500, SIZE - (p.y() + 1250) * SIZE / 2500);
    }

    private static Path2D path(Xy[] line, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < line.length; i++) {
            Xy s = screen(line[i]);
            if (i == 0) {
                path.moveTo(s.x(), s.y());
            } else {
                path.lineTo(s.x(), s.y());
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
