package org.bangyuan.exchange;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.bangyuan.exchange.problem.FailureMapper;
import org.bangyuan.exchange.problem.HttpMapper;
import org.bangyuan.exchange.problem.NoAccessMapper;
import org.bangyuan.exchange.problem.ProblemMapper;
import org.bangyuan.exchange.problem.RefusedKeyMapper;
import org.bangyuan.exchange.resource.ApplicationsResource;
import org.bangyuan.exchange.resource.CasesResource;
import org.bangyuan.exchange.resource.OpenApiResource;
import org.bangyuan.exchange.resource.ResponseHeaders;

/** Everything that is served below {@code /api/v1}. */
public class ExchangeApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                CasesResource.class,
                ApplicationsResource.class,
                OpenApiResource.class,
                ResponseHeaders.class,
                ProblemMapper.class,
                RefusedKeyMapper.class,
                NoAccessMapper.class,
                HttpMapper.class,
                FailureMapper.class);
    }
}
