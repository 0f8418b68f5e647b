/**
 * Repositories and converters of the schema {@code cases}, and the JSON in which drafts and
 * decisions are kept. The only place of the module with an {@code EntityManager}.
 */
package org.bangyuan.cases.persistence;
