/** What every module stands on: problems, time, current user, crypto, files, migrations. No law. */
package org.bangyuan.platform;
