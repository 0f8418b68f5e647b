/** What a benefit engine is and what it answers. No law of a single section. */
package org.bangyuan.engine;
