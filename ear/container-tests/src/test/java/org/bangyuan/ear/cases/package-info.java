/** 五 办理流程 in the container: filing, the township, the county, and what must not happen. */
package org.bangyuan.ear.cases;
