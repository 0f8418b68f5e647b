package org.bangyuan.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.RegisterFigures;
import org.bangyuan.registry.api.RegisterFigures.Area;
import org.bangyuan.registry.api.RegisterFigures.Month;
import org.bangyuan.registry.api.RegisterFigures.Overview;
import org.bangyuan.registry.api.RegisterFigures.Register;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;

/** 建档立卡概览: who is on which register, where, and how that has changed; each figure has its list. */
@Named("registers")
@RequestScoped
public class RegistersPage {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 190;
    private static final int LEFT = 46;
    private static final int TOP = 12;
    private static final int BOTTOM = 24;

    @Inject private RegisterFigures figures;
    @Inject private Organisations organisations;
    @Inject private Me me;

    private String kind;
    private String county;
    private Overview all;

    /** Everything that the page shows, asked for once. */
    public Overview getAll() {
        if (all == null) {
            all = figures.overview(register(), county);
        }
        return all;
    }

    private RegisterKind register() {
        return Arrays.stream(RegisterKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(RegisterKind.DIBAO);
    }

    /** True if the areas are counties, so that the map can be drawn. */
    public boolean isCity() {
        return getAll().county() == null;
    }

    public boolean isChoice() {
        return me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY;
    }

    public List<Organisation> getCounties() {
        return isChoice() ? organisations.counties() : List.of();
    }

    public TileMap getMap() {
        return new TileMap(
                getAll().areas().stream()
                        .filter(area -> area.organisation() != null)
                        .map(
                                area ->
                                        new TileMap.Unit(
                                                area.organisation(), area.name(), area.people(), 0))
                        .toList());
    }

    /** Of a sum over the areas, for the last row of the table. */
    public Area getTotal() {
        return new Area(
                null,
                "",
                sum(Area::people),
                sum(Area::households),
                sum(Area::veterans),
                sum(Area::joined),
                sum(Area::left));
    }

    private long sum(ToLongFunction<Area> figure) {
        return getAll().areas().stream().mapToLong(figure).sum();
    }

    public long getMost() {
        return Math.max(1, getAll().areas().stream().mapToLong(Area::people).max().orElse(1));
    }

    /** Length of a bar; what is there is seen. */
    public long share(long value) {
        return value == 0 ? 0 : Math.max(1, value * 100 / getMost());
    }

    /** A month of the picture. */
    public record Bar(Month month, int x, int y, int width, int height, int veteransHeight) {
        public int getX() {
            return x;
        }

        public int getY() {
            return y;
        }

        public int getWidth() {
            return width;
        }

        public int getHeight() {
            return height;
        }

        public int getVeteransHeight() {
            return veteransHeight;
        }

        public Month getMonth() {
            return month;
        }

        public String getLabel() {
            return String.valueOf(month.month().getMonthValue());
        }
    }

    /** People by month with the veterans among them. */
    public List<Bar> getBars() {
        List<Month> months = getAll().months();
        long most = Math.max(1, months.stream().mapToLong(Month::people).max().orElse(1));
        int step = (WIDTH - LEFT) / Math.max(1, months.size());
        int room = HEIGHT - TOP - BOTTOM;
        return java.util.stream.IntStream.range(0, months.size())
                .mapToObj(
                        i -> {
                            Month month = months.get(i);
                            int height = (int) (month.people() * room / most);
                            return new Bar(
                                    month,
                                    LEFT + i * step + 6,
                                    HEIGHT - BOTTOM - height,
                                    step - 12,
                                    height,
                                    (int) (month.veterans() * room / most));
                        })
                .toList();
    }

    public long getMostOfMonths() {
        return getAll().months().stream().mapToLong(Month::people).max().orElse(0);
    }

    /** The list behind people on a register today. */
    public String list(Register each) {
        return address(each.kind(), county()) + "&";
    }

    public String listOfVeterans(Register each) {
        return address(each.kind(), county()) + "&identity=VETERAN";
    }

    /** The list behind a number of an area; what says which people of it. */
    public String list(Area area, String what) {
        String own = isCity() ? area.organisation() : county();
        String town = isCity() || area.organisation() == null ? "" : "&town=" + area.organisation();
        String address = address(getAll().kind(), own) + town;
        String month = YearMonth.from(getAll().day()).toString();
        return switch (what) {
            case "veterans" -> address + "&identity=VETERAN";
            case "joined" -> address + "&joined=" + month;
            case "left" -> address + "&left=" + month;
            default -> address;
        };
    }

    /** The list behind a number of a month. */
    public String list(Month month, String what) {
        String address = address(getAll().kind(), county());
        LocalDate last = month.month().atEndOfMonth();
        LocalDate on = last.isAfter(getAll().day()) ? getAll().day() : last;
        return switch (what) {
            case "veterans" -> address + "&identity=VETERAN&on=" + on;
            case "joined" -> address + "&joined=" + month.month();
            case "left" -> address + "&left=" + month.month();
            default -> address + "&on=" + on;
        };
    }

    /** The county that narrows a list of whoever sees them all; nothing for those of one county. */
    private String county() {
        return isChoice() ? getAll().county() : null;
    }

    private static String address(RegisterKind kind, String county) {
        String address = "/people/search.xhtml?register=" + kind;
        return county == null ? address : address + "&county=" + Redirects.encode(county);
    }

    /** Address of the page for another register or county. */
    public String page(RegisterKind wanted, String area) {
        String address = "/reports/registers.xhtml?kind=" + wanted;
        return area == null || area.isBlank()
                ? address
                : address + "&county=" + Redirects.encode(area);
    }

    public String getKind() {
        return register().name();
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }
}
