/**
 * People and the facts about them as entities, and what can be said of them without a database: how
 * a statement revises earlier ones, what a field may hold, what a search box means. No container
 * here.
 */
package org.bangyuan.registry.domain;
