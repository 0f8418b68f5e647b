package org.bangyuan.demo.domain;

import org.bangyuan.platform.security.Handling;

/**
 * A place where families live.
 *
 * @param hukouArea area code of a 户籍 there
 * @param name as an address begins, such as 五马街道墨池社区
 * @param handling who is responsible there
 * @param weight how many families live there in comparison with other places
 * @param families how many live there in any case, because the demonstration's cases need them
 */
public record Place(String hukouArea, String name, Handling handling, int weight, int families) {}
