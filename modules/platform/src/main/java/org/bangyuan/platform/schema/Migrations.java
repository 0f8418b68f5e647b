package org.bangyuan.platform.schema;

import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings a module's schema up to date as the owner of the tables; the application itself works with
 * a role that may only do what the migrations grant. Called by the start-up bean of each module,
 * which must manage its transactions itself (Flyway commits), before its entities are used. Two
 * servers that start together wait for each other on an advisory lock of the database.
 */
@ApplicationScoped
public class Migrations {
    static final String OWNER_DATA_SOURCE = "java:jboss/datasources/BangyuanOwnerDS";

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    /**
     * Applies what is new under {@code db/migration/<module>} to the schema of that name, which is
     * made if absent and keeps its own history.
     */
    public void migrate(String module) {
        migrate(module, ownerDataSource());
    }

    static void migrate(String module, DataSource owner) {
        MigrateResult result =
                Flyway.configure(Thread.currentThread().getContextClassLoader())
                        .dataSource(owner)
                        .schemas(module)
                        .defaultSchema(module)
                        .locations("classpath:db/migration/" + module)
                        .failOnMissingLocations(true)
                        .validateMigrationNaming(true)
                        .placeholderReplacement(false)
                        .load()
                        .migrate();
        LOG.log(
                System.Logger.Level.INFO,
                "schema {0}: {1} migrations applied, now at {2}",
                module,
                result.migrationsExecuted,
                result.migrationsExecuted == 0
                        ? result.initialSchemaVersion
                        : result.targetSchemaVersion);
    }

    private static DataSource ownerDataSource() {
        try {
            return InitialContext.doLookup(OWNER_DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + OWNER_DATA_SOURCE, e);
        }
    }
}
