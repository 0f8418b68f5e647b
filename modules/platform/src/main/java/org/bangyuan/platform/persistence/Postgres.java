package org.bangyuan.platform.persistence;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as the provider knows it, plus one thing that it does not: an absent UUID has to be
 * bound as an unspecified null, because the database takes no text for a column of type uuid. Named
 * as the target database of each persistence unit.
 */
public class Postgres extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> javaType) {
        return UUID.class.equals(javaType) ? Types.OTHER : super.getJDBCType(javaType);
    }
}
