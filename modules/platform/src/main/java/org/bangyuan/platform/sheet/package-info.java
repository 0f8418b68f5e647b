/**
 * Spreadsheets in and out. What comes in is believed to be hostile until it has been looked at
 * ({@link org.bangyuan.platform.sheet.SheetReader}); what goes out cannot be taken for a formula
 * and costs the same memory however long it is ({@link org.bangyuan.platform.sheet.SheetWriter}).
 * What the columns mean is none of this package's business.
 */
package org.bangyuan.platform.sheet;
