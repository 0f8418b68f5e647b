package org.bangyuan.exchange.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.exchange.app.Answer;
import org.bangyuan.exchange.app.Call;
import org.bangyuan.exchange.app.IdempotencyKey;
import org.bangyuan.exchange.app.IntakeBean;
import org.bangyuan.exchange.app.OnceBean;
import org.bangyuan.exchange.problem.ProblemBody;
import org.bangyuan.exchange.wire.ApplicationBody;
import org.bangyuan.exchange.wire.CaseBody;
import org.bangyuan.exchange.wire.Languages;
import org.bangyuan.exchange.wire.Wire;
import org.bangyuan.platform.problem.Problem;

/** 一键申请: filing an application from another system, once, however often it is sent. */
@Path("/applications")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class ApplicationsResource {
    private static final String OPERATION = "POST /applications";

    @Inject private OnceBean once;
    @Inject private IntakeBean intake;
    @Context private HttpHeaders headers;
    @Context private SecurityContext security;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(byte[] body) {
        Call call =
                Call.of(
                        security.getUserPrincipal().getName(),
                        IdempotencyKey.parse(headers.getRequestHeader(IdempotencyKey.HEADER)),
                        OPERATION,
                        Limits.require(body));
        Locale locale = Languages.of(headers);
        return response(answer(call, body, locale));
    }

    private Answer answer(Call call, byte[] body, Locale locale) {
        try {
            return once.perform(call, () -> filed(body, locale));
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.FORBIDDEN) {
                throw problem; // says something about the caller, not about the application
            }
            ProblemBody refusal = ProblemBody.of(problem, locale);
            return once.keep(
                    call,
                    Answer.of(
                            refusal.status(),
                            ProblemBody.MEDIA_TYPE,
                            locale.toLanguageTag(),
                            null,
                            Wire.json(refusal)));
        }
    }

    private Answer filed(byte[] body, Locale locale) {
        ApplicationBody application = ApplicationBody.parse(body);
        CaseView view = intake.file(application.townOrg(), application.form());
        return Answer.of(
                Response.Status.CREATED.getStatusCode(),
                MediaType.APPLICATION_JSON,
                locale.toLanguageTag(),
                "/api/v1/cases/" + view.id(),
                Wire.json(CaseBody.filed(view, locale)));
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status())
                        .type(answer.mediaType())
                        .language(answer.language())
                        .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}
