/**
 * 数据交换: the system as other systems see it, by JAX-RS. Routes and their wire shapes are a promise
 * to others; the document {@code openapi.json} states it and a test compares the two.
 */
package org.bangyuan.exchange;
