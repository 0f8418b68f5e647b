/** People and households: looking them up and entering facts about them. */
package org.bangyuan.registry.api;
