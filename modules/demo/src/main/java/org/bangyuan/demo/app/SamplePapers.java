package org.bangyuan.demo.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that stand for papers and photographs: lines instead of words, nobody's data. */
final class SamplePapers {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 877;
    private static final int MARGIN = 70;
    private static final int LINE = 34;

    private SamplePapers() {}

    /** A sheet with lines of writing and a round seal. */
    static byte[] sheet(int seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image, new Color(0xFD, 0xFC, 0xF8));
        pen.setColor(new Color(0x55, 0x60, 0x5A));
        pen.fillRoundRect(WIDTH / 2 - 120, MARGIN, 240, 20, 10, 10);
        for (int row = 0; row < 17; row++) {
            int length = WIDTH - 2 * MARGIN - (row * 37 + seed * 53) % 160;
            pen.fillRoundRect(MARGIN, MARGIN + 60 + row * LINE, length, 9, 9, 9);
        }
        pen.setColor(new Color(0xB3, 0x26, 0x1E, 150));
        pen.setStroke(new BasicStroke(5));
        pen.drawOval(WIDTH - MARGIN - 130, HEIGHT - MARGIN - 130, 110, 110);
        pen.dispose();
        return png(image);
    }

    /** A house in a landscape, for the visit. */
    static byte[] photograph(int seed) {
        BufferedImage image = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image, new Color(0xC9, 0xDC, 0xE8));
        pen.setColor(new Color(0x8A, 0xA2, 0x7A));
        pen.fillRect(0, WIDTH - 200, HEIGHT, 200);
        pen.setColor(new Color(0xD8, 0xC9, 0xB0));
        int left = 180 + seed % 7 * 20;
        pen.fillRect(left, 220, 420, 260);
        pen.setColor(new Color(0x7A, 0x4A, 0x3A));
        pen.fillPolygon(
                new int[] {left - 40, left + 210, left + 460}, new int[] {225, 110, 225}, 3);
        pen.setColor(new Color(0x3A, 0x34, 0x30));
        pen.fillRect(left + 60, 290, 80, 90);
        pen.fillRect(left + 260, 290, 90, 190);
        pen.dispose();
        return png(image);
    }

    private static Graphics2D pen(BufferedImage image, Color ground) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        return pen;
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
