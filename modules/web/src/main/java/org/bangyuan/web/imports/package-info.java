/**
 * 批量导入: taking files in, looking at what they would do, applying and undoing; and lists as files.
 */
package org.bangyuan.web.imports;
