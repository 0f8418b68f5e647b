package org.bangyuan.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bangyuan.registry.api.HouseholdView.Member;

/**
 * 家庭关系图: the members by generations, the head's in the middle, each bound to the head. Drawn by the
 * server as a picture for the eye; the table beside it says the same in words.
 */
public final class FamilyGraph {
    private static final int NODE_WIDTH = 156;
    private static final int NODE_HEIGHT = 62;
    private static final int GAP = 20;
    private static final int LEVEL = 108;
    private static final int MARGIN = 8;

    private static final Map<String, Integer> GENERATIONS =
            Map.ofEntries(
                    Map.entry("祖父母", -2),
                    Map.entry("外祖父母", -2),
                    Map.entry("父母", -1),
                    Map.entry("父亲", -1),
                    Map.entry("母亲", -1),
                    Map.entry("岳父母", -1),
                    Map.entry("公婆", -1),
                    Map.entry("配偶", 0),
                    Map.entry("兄弟姐妹", 0),
                    Map.entry("子女", 1),
                    Map.entry("儿子", 1),
                    Map.entry("女儿", 1),
                    Map.entry("儿媳", 1),
                    Map.entry("女婿", 1),
                    Map.entry("孙子女", 2),
                    Map.entry("外孙子女", 2));
    private static final int OTHERS = 3;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final int width;
    private final int height;

    FamilyGraph(List<Member> members) {
        TreeMap<Integer, List<Member>> levels = new TreeMap<>();
        members.forEach(
                member ->
                        levels.computeIfAbsent(generation(member), level -> new ArrayList<>())
                                .add(member));
        int widest = levels.values().stream().mapToInt(List::size).max().orElse(1);
        this.width = widest * (NODE_WIDTH + GAP) - GAP + 2 * MARGIN;
        this.height = levels.size() * LEVEL - (LEVEL - NODE_HEIGHT) + 2 * MARGIN;
        int row = 0;
        for (List<Member> level : levels.values()) {
            place(level, row++);
        }
        nodes.stream().filter(Node::head).findFirst().ifPresent(this::connect);
    }

    private static int generation(Member member) {
        return member.head() ? 0 : GENERATIONS.getOrDefault(member.relation(), OTHERS);
    }

    private void place(List<Member> level, int row) {
        int used = level.size() * (NODE_WIDTH + GAP) - GAP;
        int x = (width - used) / 2;
        for (Member member : level) {
            nodes.add(new Node(member, x, MARGIN + row * LEVEL));
            x += NODE_WIDTH + GAP;
        }
    }

    private void connect(Node head) {
        for (Node node : nodes) {
            if (node.head()) {
                continue;
            }
            lines.add(node.y() == head.y() ? beside(head, node) : above(head, node));
        }
    }

    private static Line beside(Node head, Node node) {
        Node left = head.x() < node.x() ? head : node;
        Node right = head.x() < node.x() ? node : head;
        int y = head.y() + NODE_HEIGHT / 2;
        return new Line("M" + (left.x() + NODE_WIDTH) + ' ' + y + "H" + right.x());
    }

    /** Down from the upper one, across half way, down to the lower one. */
    private static Line above(Node head, Node node) {
        Node upper = head.y() < node.y() ? head : node;
        Node lower = head.y() < node.y() ? node : head;
        int from = upper.y() + NODE_HEIGHT;
        int half = (from + lower.y()) / 2;
        return new Line(
                "M"
                        + (upper.x() + NODE_WIDTH / 2)
                        + ' '
                        + from
                        + "V"
                        + half
                        + "H"
                        + (lower.x() + NODE_WIDTH / 2)
                        + "V"
                        + lower.y());
    }

    /** A member and where its box begins. */
    public record Node(Member member, int x, int y) {
        public boolean head() {
            return member.head();
        }

        public Member getMember() {
            return member;
        }

        public int getX() {
            return x;
        }

        public int getY() {
            return y;
        }
    }

    /** A line as a path. */
    public record Line(String path) {
        public String getPath() {
            return path;
        }
    }

    public List<Node> getNodes() {
        return List.copyOf(nodes);
    }

    public List<Line> getLines() {
        return List.copyOf(lines);
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public int getNodeWidth() {
        return NODE_WIDTH;
    }

    public int getNodeHeight() {
        return NODE_HEIGHT;
    }
}
