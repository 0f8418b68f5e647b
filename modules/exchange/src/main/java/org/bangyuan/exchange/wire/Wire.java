package org.bangyuan.exchange.wire;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Records to JSON, members by name so that equal content has equal text, absent parts left out. */
public final class Wire {
    private static final Jsonb JSON =
            JsonbBuilder.create(
                    new JsonbConfig()
                            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
                            .withPropertyVisibilityStrategy(new Components()));

    private Wire() {}

    public static String json(Object body) {
        return JSON.toJson(body);
    }

    /** The fields of a record are its components; other methods of it stay inside. */
    private static final class Components implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }
}
