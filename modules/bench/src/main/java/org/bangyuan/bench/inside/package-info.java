/**
 * The half of the registry's measurements that runs in the server: it calls the modules' own {@code
 * api} in the same JVM, heap and pool of connections as the product, and beside it the control. It
 * is put as one web archive more into a copy of the EAR; what is delivered does not contain it.
 */
package org.bangyuan.bench.inside;
