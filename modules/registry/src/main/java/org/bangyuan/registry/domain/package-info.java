/**
 * People and the facts about them as entities, and what can be said of them without a database: how
 * a statement revises, corrects or ends earlier ones, what waits for a second person, what a field
 * may hold, what a search box means. No container here.
 */
package org.bangyuan.registry.domain;
