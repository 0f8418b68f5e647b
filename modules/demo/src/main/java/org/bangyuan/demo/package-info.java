/** 示范数据: synthetic population and cases for the demonstration, never for production. */
package org.bangyuan.demo;
