/**
 * The registry with 500,000 people: starts the demonstration's database (fsync on) and server (1 GB
 * of heap) with a copy of the EAR to which {@link org.bangyuan.bench.inside} is added, has each
 * measurement made, and writes one JSON file.
 */
package org.bangyuan.bench.registry;
