package org.bangyuan.web.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangyuan.reporting.api.FinanceReports.CountyFigures;

/** 温州 as tiles laid out as its county units and zones lie; the darker, the more. */
public final class TileMap {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 56;
    private static final List<String> FILLS =
            List.of("#E4F0E9", "#C4DFD0", "#93C3A9", "#5C9E7B", "#1F6B45");
    private static final String DARK = "#1C2420";
    private static final String LIGHT = "#FFFFFF";

    /** Column and row of each unit. */
    private static final Map<String, int[]> PLACES =
            Map.ofEntries(
                    Map.entry("330324", new int[] {2, 0}), // 永嘉县
                    Map.entry("330382", new int[] {3, 0}), // 乐清市
                    Map.entry("330304", new int[] {1, 1}), // 瓯海区
                    Map.entry("330302", new int[] {2, 1}), // 鹿城区
                    Map.entry("330303", new int[] {3, 1}), // 龙湾区
                    Map.entry("330305", new int[] {4, 1}), // 洞头区
                    Map.entry("330328", new int[] {1, 2}), // 文成县
                    Map.entry("330381", new int[] {2, 2}), // 瑞安市
                    Map.entry("330329", new int[] {0, 3}), // 泰顺县
                    Map.entry("330326", new int[] {2, 3}), // 平阳县
                    Map.entry("330383", new int[] {3, 3}), // 龙港市
                    Map.entry("330327", new int[] {2, 4}), // 苍南县
                    Map.entry("ZONE-OJK", new int[] {4, 0}), // 瓯江口产业集聚区
                    Map.entry("ZONE-ZN", new int[] {3, 2})); // 浙南产业集聚区

    private final List<Tile> tiles = new ArrayList<>();
    private final long step;

    /**
     * A unit and its number.
     *
     * @param warning another number that calls for attention, or 0
     */
    record Unit(String code, String name, long value, long warning) {}

    TileMap(List<Unit> units) {
        long most = units.stream().mapToLong(Unit::value).max().orElse(0);
        this.step = Math.max(1, (most + FILLS.size() - 1) / FILLS.size());
        int spare = 0;
        for (Unit unit : units) {
            int[] place = PLACES.get(unit.code());
            tiles.add(tile(unit, place == null ? new int[] {spare++, 4} : place));
        }
    }

    /** What was approved in the year, with what is overdue. */
    static TileMap ofCases(List<CountyFigures> counties) {
        return new TileMap(
                counties.stream()
                        .map(
                                county ->
                                        new Unit(
                                                county.organisation(),
                                                county.name(),
                                                county.approvedThisYear(),
                                                county.overdue()))
                        .toList());
    }

    private Tile tile(Unit unit, int[] place) {
        long value = unit.value();
        int shade = value == 0 ? 0 : (int) Math.min(FILLS.size() - 1L, (value - 1) / step);
        return new Tile(
                unit.code(),
                unit.name(),
                unit.name().replace("产业集聚区", ""),
                value,
                unit.warning(),
                place[0] * WIDTH,
                place[1] * HEIGHT,
                FILLS.get(shade),
                shade == FILLS.size() - 1 ? LIGHT : DARK);
    }

    /**
     * One unit.
     *
     * @param label short enough for the tile
     */
    public record Tile(
            String code,
            String name,
            String label,
            long value,
            long overdue,
            int x,
            int y,
            String fill,
            String ink) {}

    /** A shade and the numbers that it stands for. */
    public record Shade(String fill, long from, long to) {}

    public List<Tile> getTiles() {
        return List.copyOf(tiles);
    }

    public List<Shade> getLegend() {
        List<Shade> legend = new ArrayList<>();
        for (int i = 0; i < FILLS.size(); i++) {
            legend.add(new Shade(FILLS.get(i), i == 0 ? 0 : i * step + 1, (i + 1) * step));
        }
        return legend;
    }
}
