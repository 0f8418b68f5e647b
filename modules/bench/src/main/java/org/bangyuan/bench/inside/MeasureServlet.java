package org.bangyuan.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** {@code POST /bench/measure?name=…}: makes one measurement and answers with its report. */
@WebServlet("/measure")
public class MeasureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject @Any private transient Instance<Measurement> measurements;
    @Resource private transient ManagedExecutorService executor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        String name = request.getParameter("name");
        response.getWriter().write(awaited(executor.submit(() -> report(name))).toString());
    }

    /** Made by another thread, where no request goes on: a measurement consists of many. */
    private static JsonObject awaited(Future<JsonObject> report) throws IOException {
        try {
            return report.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
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
