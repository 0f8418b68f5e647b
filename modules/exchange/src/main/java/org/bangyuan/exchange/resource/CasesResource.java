package org.bangyuan.exchange.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.exchange.app.CaseReadingBean;
import org.bangyuan.exchange.wire.ApplicationBody;
import org.bangyuan.exchange.wire.CaseBody;
import org.bangyuan.exchange.wire.Languages;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;

/** Reading cases. No identity number ever stands in an address: those end up in logs. */
@Path("/cases")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class CasesResource {
    private static final int USUAL_LIMIT = 50;

    @Inject private CaseReadingBean reading;
    @Context private HttpHeaders headers;
    @Context private Request request;

    /** The case of a number, or the cases of the caller's jurisdiction, the newest first. */
    @GET
    public Response list(
            @QueryParam("number") String number,
            @QueryParam("offset") String offset,
            @QueryParam("limit") String limit) {
        Locale locale = locale();
        if (number != null && !number.isBlank()) {
            List<CaseBody.Row> rows =
                    reading.byNumber(number.strip()).stream()
                            .map(view -> CaseBody.row(view, locale))
                            .toList();
            return Bodies.tagged(request, new CaseBody.Rows(rows, rows.size(), 0, 1), locale);
        }
        int from = number(offset, "offset", 0, 0, Integer.MAX_VALUE);
        int size = number(limit, "limit", USUAL_LIMIT, 1, PageRequest.MOST);
        var page = reading.page(new PageRequest(from, size));
        return Bodies.tagged(
                request,
                new CaseBody.Rows(
                        page.rows().stream().map(row -> CaseBody.row(row, locale)).toList(),
                        page.total(),
                        from,
                        size),
                locale);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        CaseReadingBean.Reading found = reading.read(caseId(id));
        return Bodies.tagged(
                request, CaseBody.of(found.view(), found.payments(), locale()), locale());
    }

    @GET
    @Path("/{id}/status")
    public Response status(@PathParam("id") String id) {
        return Bodies.tagged(
                request, CaseBody.status(reading.status(caseId(id)), locale()), locale());
    }

    /** Changes nothing; it is a POST so that the identity number stays out of the address. */
    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response search(byte[] body) {
        Locale locale = locale();
        List<CaseBody.Row> rows =
                reading
                        .of(citizen(ApplicationBody.searchedCitizenId(Limits.require(body))))
                        .stream()
                        .map(row -> CaseBody.row(row, locale))
                        .toList();
        return Bodies.plain(new CaseBody.Rows(rows, rows.size(), 0, PageRequest.MOST), locale);
    }

    private Locale locale() {
        return Languages.of(headers);
    }

    /** What is no id is no case either. */
    private static CaseId caseId(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("exchange.case-unknown");
        }
    }

    private static CitizenId citizen(String text) {
        try {
            return CitizenId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("/citizenId", "exchange.not-a-citizen-id");
        }
    }

    private static int number(String text, String name, int usual, int least, int most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw Problem.invalid("?" + name, "exchange.out-of-range", least, most);
        }
        throw Problem.invalid("?" + name, "exchange.out-of-range", least, most);
    }
}
