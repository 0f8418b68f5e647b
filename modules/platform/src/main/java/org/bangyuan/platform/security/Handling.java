package org.bangyuan.platform.security;

/**
 * 承办机构: who is responsible for a person or a case, from the county down.
 *
 * @param countyOrg county-level organisation
 * @param townOrg town-level organisation (乡镇、街道服务站), or null where only the county is known
 * @param villageOrg village-level organisation (村、社区服务站), or null
 */
public record Handling(String countyOrg, String townOrg, String villageOrg) {}
