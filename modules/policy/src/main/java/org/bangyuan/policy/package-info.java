/**
 * 政策参数: dated parameters, calendars, areas and organisations, routes, dictionaries; and how two
 * persons change them. Knows no people: whom a change touches is computed by who knows them.
 */
package org.bangyuan.policy;
