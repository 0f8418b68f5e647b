/**
 * 受理办理: to-do list, application, and the bench of a case. Shows what the cases module answers and
 * passes on what is typed; deadlines, stages and permissions are decided there.
 */
package org.bangyuan.web.cases;
