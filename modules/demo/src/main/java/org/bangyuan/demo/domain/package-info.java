/** Invented people and posts: the same ones from the same seed. Nothing here reads or writes. */
package org.bangyuan.demo.domain;
