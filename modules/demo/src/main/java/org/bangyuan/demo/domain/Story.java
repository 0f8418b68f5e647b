package org.bangyuan.demo.domain;

import org.bangyuan.engine.facts.EventCause;

/** What happened to a family, in words that a clerk would write down, and what came of it. */
public enum Story {
    FIRE(
            EventCause.FIRE,
            12,
            "8000",
            "住宅厨房电线老化引发火灾，厨房和一间卧室烧毁，家具家电全部损坏，一家人暂住亲戚家，灶具、被褥需要重新置办。",
            "自有住房两间，砖混结构，过火面积约35平方米，厨房已不能使用。",
            "消防部门认定为电气线路故障起火，无人为责任；直接财产损失约2.6万元，家庭积蓄已用于临时安置。"),
    FLOOD(
            EventCause.DISASTER,
            20,
            "5000",
            "台风暴雨引发内涝，一楼进水1.2米，粮食、冰箱、洗衣机和床铺全部浸坏，墙体受潮开裂。",
            "自有老屋一层，砖木结构，水线高1.2米，墙面多处开裂。",
            "村里已登记灾损，民政部门发放临时安置物资；家具家电损失约1.4万元，恢复基本生活有困难。"),
    TRAFFIC(
            EventCause.TRAFFIC,
            15,
            "6000",
            "骑电动车下班途中被货车碰撞，右小腿骨折，住院手术，肇事方赔付尚在协商，家中唯一劳动力停工。",
            "租住一室一厅，月租1100元。",
            "交警部门认定对方负主要责任，保险尚未理赔；已自付医疗费1.9万元，停工三个月没有收入。"),
    ILLNESS(
            EventCause.SERIOUS_ILLNESS,
            25,
            "9000",
            "突发脑梗住院21天，医保和大病保险报销后自付仍较多，出院后需要继续康复治疗，生活不能完全自理。",
            "自有住房一套，无电梯，出入须家人搀扶。",
            "医保结算单显示个人负担2.8万元；康复费用每月约1500元，配偶须在家照料，家庭收入明显减少。"),
    CANCER(
            EventCause.SERIOUS_ILLNESS,
            40,
            "12000",
            "确诊肺部恶性肿瘤，已做手术和两次化疗，自费药较多，向亲友借款2万元，家庭基本生活暂时困难。",
            "自有住房一套，60平方米，陈设简单。",
            "医疗费报销后个人负担3.7万元，另有自费药1.1万元；家庭积蓄用尽，有借条佐证。"),
    INJURY(
            EventCause.INJURY,
            10,
            "4000",
            "在家修缮屋顶时坠落，腰椎压缩性骨折，须卧床三个月，无法从事原来的零工。",
            "自有平房三间，屋顶部分未修完。",
            "医院诊断证明与本人陈述一致；自付医疗费8千余元，卧床期间没有收入来源。");

    private final EventCause cause;
    private final int daysBefore;
    private final String yuan;
    private final String account;
    private final String housing;
    private final String finding;

    Story(
            EventCause cause,
            int daysBefore,
            String yuan,
            String account,
            String housing,
            String finding) {
        this.cause = cause;
        this.daysBefore = daysBefore;
        this.yuan = yuan;
        this.account = account;
        this.housing = housing;
        this.finding = finding;
    }

    public EventCause cause() {
        return cause;
    }

    /** Days between the event and the application. */
    public int daysBefore() {
        return daysBefore;
    }

    /** Amount that the township proposes and the county grants, in yuan. */
    public String yuan() {
        return yuan;
    }

    public String account() {
        return account;
    }

    public String housing() {
        return housing;
    }

    public String finding() {
        return finding;
    }
}
