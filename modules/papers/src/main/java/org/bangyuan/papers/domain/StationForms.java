package org.bangyuan.papers.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.papers.api.PaperContent.CorrectionNotice;
import org.bangyuan.papers.api.PaperContent.Receipt;

/** 乡镇（街道）退役军人服务站 issues these: receipt and correction notice (五1, 五2). */
final class StationForms {
    private StationForms() {}

    static Map<String, Object> receipt(Receipt receipt) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("station", receipt.station());
        values.put("number", receipt.number());
        values.put("applicant", receipt.applicant());
        values.put("maskedId", orEmpty(receipt.maskedId()));
        values.put("proxy", orEmpty(receipt.proxy()));
        values.put("matter", receipt.matter());
        values.put("received", OfficialWording.day(receipt.received()));
        values.put("accepted", OfficialWording.day(receipt.accepted()));
        values.put("submitted", receipt.submitted());
        values.put("days", Integer.toString(receipt.countedDays().size()));
        values.put("due", OfficialWording.workingDay(receipt.due()));
        values.put("counted", OfficialWording.workingDays(receipt.countedDays()));
        values.put(
                "provisionalYear",
                receipt.provisional() ? Integer.toString(receipt.due().getYear()) : "");
        values.put("clerk", receipt.clerk());
        values.put("clerkPhone", orEmpty(receipt.clerkPhone()));
        return values;
    }

    static Map<String, Object> correction(CorrectionNotice notice, LocalDate issued) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("station", notice.station());
        values.put("number", notice.number());
        values.put("applicant", notice.applicant());
        values.put("proxy", orEmpty(notice.proxy()));
        values.put("matter", notice.matter());
        values.put("received", OfficialWording.day(notice.received()));
        values.put("missing", notice.missing());
        values.put("count", Integer.toString(notice.missing().size()));
        values.put("correctBy", OfficialWording.workingDay(notice.correctBy()));
        values.put("clerk", notice.clerk());
        values.put("issued", OfficialWording.day(issued));
        return values;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
