/** Finance reports and figures. */
package org.bangyuan.reporting.api;
