package org.bangyuan.papers.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as XHTML with places: <code>{{name}}</code> is a value, <code>{{#name}}…{{/name}}</code>
 * is repeated for each entry of a list or kept where a text is not empty, <code>{{^name}}…{{/name}}
 * </code> is kept where there is none, <code>{{.}}</code> is the entry itself. Every value is
 * escaped: there is no way to put markup in. A place without a value in the content is an error of
 * the form and fails.
 */
final class FormTemplate {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([a-zA-Z.]+)}}");

    private final String name;
    private final String source;

    FormTemplate(String name, String source) {
        this.name = name;
        this.source = source;
    }

    /**
     * @param values texts, lists of texts, or lists of maps of texts
     * @param glyphs makes a text printable before it is escaped
     */
    String fill(Map<String, ?> values, UnaryOperator<String> glyphs) {
        return fill(source, values, glyphs);
    }

    private String fill(String text, Map<String, ?> values, UnaryOperator<String> glyphs) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        Matcher tag = TAG.matcher(text);
        int position = 0;
        while (tag.find(position)) {
            out.append(text, position, tag.start());
            String key = tag.group(2);
            Object value = valueOf(values, key);
            if (tag.group(1).isEmpty()) {
                out.append(escape(glyphs.apply(String.valueOf(value))));
                position = tag.end();
                continue;
            }
            String closing = "{{/" + key + "}}";
            int end = text.indexOf(closing, tag.end());
            if (end < 0) {
                throw new IllegalStateException(name + ": " + key + " is not closed");
            }
            String inner = text.substring(tag.end(), end);
            for (Map<String, ?> scope : scopes(tag.group(1), value, values)) {
                out.append(fill(inner, scope, glyphs));
            }
            position = end + closing.length();
        }
        return out.append(text, position, text.length()).toString();
    }

    private Object valueOf(Map<String, ?> values, String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(name + ": no value for " + key);
        }
        return value;
    }

    private static List<Map<String, ?>> scopes(String mark, Object value, Map<String, ?> outer) {
        boolean empty =
                value instanceof List<?> list ? list.isEmpty() : String.valueOf(value).isEmpty();
        if ("^".equals(mark)) {
            return empty ? List.of(outer) : List.of();
        }
        if (empty) {
            return List.of();
        }
        if (!(value instanceof List<?> entries)) {
            return List.of(outer);
        }
        List<Map<String, ?>> scopes = new ArrayList<>(entries.size());
        int position = 0;
        for (Object entry : entries) {
            Map<String, Object> scope = new LinkedHashMap<>(outer);
            scope.put("position", Integer.toString(++position));
            if (entry instanceof Map<?, ?> map) {
                map.forEach((key, inner) -> scope.put(String.valueOf(key), inner));
            } else {
                scope.put(".", entry);
            }
            scopes.add(scope);
        }
        return scopes;
    }

    /** Markup becomes text; only the line break that somebody typed stays one. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append("<br/>");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
