/**
 * One small tree for each wall, named like it, with a class that breaks it. Nothing here is used.
 */
package org.bangyuan.architecture.canary;
