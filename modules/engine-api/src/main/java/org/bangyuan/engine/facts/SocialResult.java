package org.bangyuan.engine.facts;

import java.util.List;

/**
 * What 四(七) says: services, never money.
 *
 * @param matched needs that somebody in the county serves, in the order of the text
 * @param open needs that nobody serves yet: to be bought, or sought among charities
 */
public record SocialResult(List<SocialFacts.Service> matched, List<SocialFacts.Service> open) {
    public SocialResult {
        matched = List.copyOf(matched);
        open = List.copyOf(open);
    }
}
