package org.bangyuan.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.bangyuan.assessment.api.Discoveries;
import org.bangyuan.bench.inside.Rounds.Comparison;

/** 排查 of everybody against the query alone that reads them, both county by county. */
@ApplicationScoped
class Discovery implements Measurement {
    @Inject private Discoveries discoveries;
    @Inject private ReadingAlone readingAlone;

    @Override
    public String name() {
        return "discovery";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        return List.of(
                Rounds.compare(
                        new Comparison(
                                "discovery of everybody",
                                "read, conclude, compare with what was found before, write",
                                "the reading query alone, every row fetched",
                                3,
                                1),
                        () -> {
                            discoveries.runNow();
                            return 0;
                        },
                        () -> {
                            readingAlone.ofEverybody();
                            return 0;
                        }));
    }
}
