package org.bangyuan.platform.security;

/** What somebody may do. Where they may do it is their {@link Jurisdiction}. */
public enum Role {
    /** 村（社区）服务站、代办员. */
    AGENT,
    /** 乡镇（街道）服务站受理员. */
    TOWN_CLERK,
    /** 入户调查员. */
    TOWN_INVESTIGATOR,
    /** 乡镇政府、街道办事处分管领导. */
    TOWN_LEADER,
    /** 县级退役军人事务局经办. */
    COUNTY_OFFICER,
    /** 县级退役军人服务中心复查. */
    COUNTY_RECHECK,
    /** 县级退役军人事务局审批. */
    COUNTY_APPROVER,
    /** 财务经办. */
    PAY_MAKER,
    /** 财务复核. */
    PAY_CHECKER,
    /** 财政局社保科. */
    FIN_BUREAU,
    /** 市退役军人事务局. */
    CITY_VA,
    /** 审计、纪检、内审: reads everything, writes nothing. */
    AUDITOR,
    /** 系统管理员: accounts and posts, no business data. */
    SYS_ADMIN,
    /** 接口对端: a department's or the province's system. */
    EXCHANGE_PEER
}
