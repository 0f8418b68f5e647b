package org.bangyuan.policy.api;

import java.time.LocalDate;

/**
 * 依据文件.
 *
 * @param title such as 关于调整低保家庭中退役军人生活补助标准的通知
 * @param number 文号, such as 鹿退役军人发〔2024〕26号
 * @param issued day of issue, or null where none was named
 * @param fileName of the uploaded copy, or null without one
 */
public record SourceDocument(String title, String number, LocalDate issued, String fileName) {
    /** As one line: number, then title. */
    public String line() {
        return (number + " " + title).strip();
    }
}
