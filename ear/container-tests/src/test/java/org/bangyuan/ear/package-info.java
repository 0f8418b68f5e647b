/**
 * Services tested inside the real server, on the archive as it is delivered and a real PostgreSQL
 * with the rights of production. A test class ends in {@code IT} and deploys {@link
 * org.bangyuan.ear.Deployments#bangyuan}; {@link org.bangyuan.ear.Acting} lets it act as one of the
 * demonstration's staff.
 */
package org.bangyuan.ear;
