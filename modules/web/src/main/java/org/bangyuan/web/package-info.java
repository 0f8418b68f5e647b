/**
 * 工作台: pages for staff, by Jakarta Faces. Decides nothing: every rule lies behind the {@code api}
 * packages of the modules. {@code frame} holds what all pages share; a package per area of work
 * holds its backing beans. Neither entities nor SQL belong here.
 */
package org.bangyuan.web;
