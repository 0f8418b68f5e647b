package org.bangyuan.bench.inside;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /bench/measure?name=…}: makes one measurement and answers with its report. */
@WebServlet("/measure")
public class MeasureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject @Any private transient Instance<Measurement> measurements;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(report(request.getParameter("name")).toString());
    }

    private JsonObject report(String name) {
        JsonArrayBuilder comparisons = Json.createArrayBuilder();
        Heap heap = Heap.watched();
        try {
            for (Measurement measurement : measurements) {
                if (measurement.name().equals(name)) {
                    measurement.measure().forEach(comparisons::add);
                }
            }
        } catch (Exception e) {
            getServletContext().log(name + " was not measured", e);
            comparisons.add(Json.createObjectBuilder().add("name", name).add("failed", "" + e));
        }
        return Json.createObjectBuilder()
                .add("name", name)
                .add("comparisons", comparisons)
                .add("heap", heap.report())
                .build();
    }
}
