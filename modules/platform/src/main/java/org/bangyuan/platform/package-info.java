/**
 * What every module stands on: problems, time, the acting user, encryption, files, texts, paging,
 * schema migration. Knows no module.
 */
package org.bangyuan.platform;
