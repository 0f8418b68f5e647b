/** 政策试算: trials of the engines by form or from a person, saved and shared by address. */
package org.bangyuan.web.trial;
