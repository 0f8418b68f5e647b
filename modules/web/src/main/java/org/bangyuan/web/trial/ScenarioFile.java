package org.bangyuan.web.trial;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bangyuan.assessment.api.Trials;
import org.bangyuan.web.frame.AddressedFile;

/** A saved trial as a scenario file that the command line plays. */
@WebServlet("/policy/scenario.yaml")
public class ScenarioFile extends AddressedFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient Trials trials;

    @Override
    protected Made made(UUID id, String path) {
        return new Made(
                "attachment",
                "trial-" + id + ".yaml",
                "application/yaml;charset=UTF-8",
                trials.scenario(id).getBytes(StandardCharsets.UTF_8));
    }
}
