/** 工作台: pages for staff. Decides nothing. */
package org.bangyuan.web;
