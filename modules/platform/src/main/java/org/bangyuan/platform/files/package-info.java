/**
 * Uploaded and generated files. Who may see one is the business of the module that refers to it.
 */
package org.bangyuan.platform.files;
