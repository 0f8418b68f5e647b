/**
 * Files and issued papers as downloads, each asked of the module that checks the scope. Pages do
 * not belong here.
 */
package org.bangyuan.web.files;
