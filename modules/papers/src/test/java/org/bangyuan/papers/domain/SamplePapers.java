package org.bangyuan.papers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.Money;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.PaperContent.CitedSentence;
import org.bangyuan.papers.api.PaperContent.ReportLine;
import org.bangyuan.papers.api.PaperContent.RosterLine;
import org.bangyuan.papers.api.Sheet;

/** One content of every kind, plain ones and awkward ones. */
final class SamplePapers {
    static final LocalDate ISSUED = LocalDate.of(2026, 2, 13);

    private SamplePapers() {}

    static Map<String, PaperContent> all() {
        Map<String, PaperContent> all = new LinkedHashMap<>();
        all.put("F03-receipt", receipt("张建国", null, false));
        all.put("F03-receipt-provisional", receipt(longName(), "监护人阿依古丽·买买提", true));
        all.put("F04-correction", correction());
        all.put("F09-approval", approval("张建国"));
        all.put("F09-approval-long", approval(longName()));
        all.put("F10-refusal", refusal());
        all.put("F12-reconsideration-upheld", reconsideration(false));
        all.put("F12-reconsideration-revoked", reconsideration(true));
        all.put("F16-roster", roster(6));
        all.put("F16-roster-60", roster(60));
        all.put("F18-report", report(true));
        all.put("F18-report-differs", report(false));
        return all;
    }

    static Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put("F21-parameter", change());
        sheets.put("F21-calendar", calendar());
        sheets.put("trial", trial());
        sheets.put("trial-refused", refusedTrial());
        return sheets;
    }

    private static Sheet change() {
        return new Sheet.ChangeSheet(
                true,
                "鹿城区退役军人事务局",
                "生活补助增发比例",
                List.of(
                        new Sheet.Item("地区", "鹿城区"),
                        new Sheet.Item("拟定值", "12%"),
                        new Sheet.Item("现行值", "10%（浙江省）"),
                        new Sheet.Item("生效日", "2027年1月1日")),
                List.of(
                        new Sheet.Item("依据文号", "鹿退役军人发〔2026〕26号"),
                        new Sheet.Item("依据文件", "关于调整低保家庭中退役军人生活补助标准的通知")),
                List.of(
                        new Sheet.Item("录入人", "吴晓棠　2026-11-26 15:42"),
                        new Sheet.Item("状态", "待审批"),
                        new Sheet.Item("审批人", "")),
                List.of(),
                List.of(new Sheet.Tried("2026-11-26 15:45", "完成", "2,000", "31", "0", "8,062.56")),
                "",
                "郑国平 2026-11-26 16:00 打印");
    }

    private static Sheet calendar() {
        List<Sheet.Item> days = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            days.add(new Sheet.Item("2027-02-" + day, "春节，放假"));
        }
        return new Sheet.ChangeSheet(
                false,
                "温州市退役军人事务局",
                "2027年工作日历",
                List.of(new Sheet.Item("生效日", "2027年1月1日")),
                List.of(),
                List.of(),
                days,
                List.of(),
                "不改变任何人的待遇。",
                "郑国平 2026-11-26 16:00 打印");
    }

    private static Sheet refusedTrial() {
        return new Sheet.TrialSheet(
                "生活援助",
                "办法 四(一)",
                "",
                List.of(),
                List.of(),
                new Sheet.Answer(List.of(), "低于办法规定的下限。", List.of()),
                null,
                List.of(),
                "吴晓棠 2026-11-26 16:00 打印");
    }

    private static Sheet trial() {
        Sheet.Answer answer =
                new Sheet.Answer(
                        List.of(new Sheet.Item("低于最低工资", "90.00元")),
                        "",
                        List.of(
                                new Sheet.Reason(
                                        new CitedSentence(
                                                "全日制岗位工资2,400.00元低于最低工资2,490.00元，差90.00元",
                                                "办法 四(五)"),
                                        List.of("最低月工资标准（鹿城区）=2490，2024-01-01起"))));
        return new Sheet.TrialSheet(
                "就业援助　公益性岗位",
                "办法 四(五)",
                "岗位工资<试算>",
                List.of(new Sheet.Item("适用标准", "鹿城区")),
                List.of(new Sheet.Facts("事项", List.of(new Sheet.Item("月工资", "2,400.00元")))),
                answer,
                new Sheet.WhatIf(List.of(new Sheet.Item("最低月工资标准", "2,600.00 元/月")), answer),
                List.of(new Sheet.Parameter("最低月工资标准", "鹿城区", "2,490.00 元/月", "2024-01-01", "未核定")),
                "吴晓棠 2026-11-26 16:00 打印");
    }

    static String longName() {
        return "买买提·阿卜杜拉·阿卜杜热合曼·吐尔逊尼亚孜·阿布都克里木";
    }

    static PaperContent receipt(String name, String proxy, boolean provisional) {
        LocalDate received = provisional ? LocalDate.of(2026, 12, 28) : LocalDate.of(2026, 2, 13);
        List<LocalDate> counted =
                provisional
                        ? List.of(
                                LocalDate.of(2026, 12, 29),
                                LocalDate.of(2026, 12, 30),
                                LocalDate.of(2026, 12, 31),
                                LocalDate.of(2027, 1, 4),
                                LocalDate.of(2027, 1, 5))
                        : List.of(
                                LocalDate.of(2026, 2, 14),
                                LocalDate.of(2026, 2, 24),
                                LocalDate.of(2026, 2, 25),
                                LocalDate.of(2026, 2, 26),
                                LocalDate.of(2026, 2, 27));
        return new PaperContent.Receipt(
                "鹿援临〔2026〕137号",
                name,
                "330302********1234",
                proxy,
                "临时援助（火灾事故）",
                received,
                received,
                List.of("本人身份证件", "困难帮扶援助申请表", "家庭经济状况核对授权书（3人）", "火灾事故认定书"),
                "林晓",
                "0577-88000000",
                "五马街道退役军人服务站",
                counted.get(4),
                counted,
                provisional);
    }

    static PaperContent correction() {
        return new PaperContent.CorrectionNotice(
                "鹿援临〔2026〕138号",
                "陈国强",
                null,
                "临时援助（重大疾病）",
                LocalDate.of(2026, 2, 13),
                List.of("困难帮扶援助申请表（申请人尚未签名）", "家庭成员陈晓明（成年）的家庭经济状况核对授权书"),
                LocalDate.of(2026, 3, 6),
                "林晓",
                "五马街道退役军人服务站");
    }

    static PaperContent approval(String name) {
        return new PaperContent.Approval(
                "鹿援临〔2026〕137号",
                "鹿援决〔2026〕52号",
                name,
                "330302********1234",
                "临时援助（火灾事故）",
                LocalDate.of(2026, 2, 13),
                List.of(
                        new CitedSentence("你是具有温州市户籍的退役军人，属于援助范围。", "办法 三"),
                        new CitedSentence("2026年2月8日你家中发生火灾事故，导致生活出现严重困难。", "办法 三(一)4"),
                        new CitedSentence("没有发现不予帮扶援助的情形。", "办法 三(二)"),
                        new CitedSentence("社会救助已先行落实，基本生活仍暂时出现严重困难。", "办法 四(六)1")),
                List.of(
                        new CitedSentence("参考上限：月标准1,180.00元 × 12个月 × 3人 = 42,480.00元", ""),
                        new CitedSentence("乡镇（街道）建议金额8,000.00元，未超过参考上限", "办法 四(六)1")),
                Money.ofYuan("8000.00"),
                "户名" + name + "，开户银行中国农业银行温州鹿城支行，账号尾号6222",
                "鹿城区退役军人事务局",
                "鹿城区人民政府或者温州市退役军人事务局",
                LocalDate.of(2026, 3, 4));
    }

    static PaperContent reconsideration(boolean revoked) {
        return new PaperContent.Reconsideration(
                "鹿援临〔2026〕139号",
                "温退役军人复核〔2026〕7号",
                "鹿援决〔2026〕53号",
                "李明",
                "330302********4321",
                "临时援助（交通事故）",
                LocalDate.of(2026, 3, 10),
                "本人户籍已于2025年迁入鹿城区，原决定认定的户籍有误。",
                "经核对户籍信息，申请人的户籍已于2025年6月迁入鹿城区五马街道。",
                revoked,
                "鹿城区退役军人事务局",
                "温州市退役军人事务局",
                LocalDate.of(2026, 3, 20));
    }

    static PaperContent refusal() {
        return new PaperContent.Refusal(
                "鹿援临〔2026〕139号",
                "鹿援决〔2026〕53号",
                "李<script>alert(1)</script>明",
                "330302********4321",
                "临时援助（交通事故）",
                LocalDate.of(2026, 2, 13),
                List.of(
                        new CitedSentence("经核对户籍信息，你的户籍地为浙江省丽水市青田县，不在温州市", ""),
                        new CitedSentence("2026年1月20日的交通事故属实，有道路交通事故认定书为证", "")),
                List.of(new CitedSentence("你不具有温州市户籍，不属于本办法规定的援助范围", "办法 三")),
                "鹿城区退役军人事务局",
                "鹿城区人民政府或者温州市退役军人事务局",
                LocalDate.of(2026, 3, 4));
    }

    static PaperContent roster(int lines) {
        List<RosterLine> roster = new ArrayList<>();
        Money total = Money.ZERO;
        for (int i = 1; i <= lines; i++) {
            Money amount = Money.ofFen(300_000L + i * 12_345L);
            total = total.plus(amount);
            String name = i == 3 ? "欧阳建华𠮷" : i == 5 ? longName() : "王建" + "国强民富安康".charAt(i % 6);
            roster.add(
                    new RosterLine(
                            i,
                            name,
                            "330302********" + (1000 + i),
                            "临时援助（自然灾害）",
                            i % 2 == 0 ? "五马街道" : "南汇街道",
                            amount,
                            "中国农业银行温州鹿城支行",
                            Integer.toString(6000 + i),
                            name,
                            "鹿援决〔2026〕" + i + "号",
                            "已复核"));
        }
        return new PaperContent.PaymentRoster(
                "鹿援发〔2026〕9号",
                "鹿城区退役军人事务局",
                "2026-03",
                roster,
                total,
                List.of("资金来源：财政预算。", "临时援助列“县财政未定” " + total.grouped() + " 元。"),
                "周敏",
                "吴刚",
                LocalDate.of(2026, 3, 10));
    }

    static PaperContent report(boolean reconciled) {
        return new PaperContent.FinanceReport(
                "鹿援报〔2026〕3号",
                "2026-03",
                "鹿城区",
                List.of(
                        line("鹿城区", "五马街道", 3, "24000.00", "16000.00", "0.00", "8000.00"),
                        line("鹿城区", "南汇街道", 1, "5000.50", "0.00", "5000.50", "5000.50"),
                        line("鹿城区", "鹿城区小计", 4, "29000.50", "16000.00", "5000.50", "13000.50")),
                line("", "", 4, "29000.50", "16000.00", "5000.50", "13000.50"),
                List.of(book("县财政未定", "临时援助", "29000.50")),
                List.of(book("关爱基金", "临时援助", "100000.00")),
                reconciled ? List.of() : List.of("实发：本表16,000.00元，明细独立汇总15,000.00元，相差1,000.00元。"),
                LocalDate.of(2026, 4, 1));
    }

    private static PaperContent.ReportBook book(String name, String type, String due) {
        Money money = Money.ofYuan(due);
        return new PaperContent.ReportBook(name, type, 4, 4, money, money, Money.ZERO, Money.ZERO);
    }

    private static ReportLine line(
            String county,
            String town,
            int count,
            String due,
            String paid,
            String back,
            String left) {
        return new ReportLine(
                county,
                town,
                count,
                count,
                count,
                Money.ofYuan(due),
                Money.ofYuan(paid),
                Money.ofYuan(back),
                Money.ofYuan(left));
    }
}
