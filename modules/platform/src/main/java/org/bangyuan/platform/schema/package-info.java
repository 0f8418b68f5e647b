/** Migration of each module's own schema at deployment. Knows no module's tables. */
package org.bangyuan.platform.schema;
