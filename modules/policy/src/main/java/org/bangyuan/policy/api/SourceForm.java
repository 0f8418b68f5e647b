package org.bangyuan.policy.api;

/**
 * 依据文件 as typed and uploaded.
 *
 * @param issued day, as typed
 * @param fileName as the machine of the user calls it, or null without a file
 * @param file content, or null
 */
public record SourceForm(
        String title, String number, String issued, String fileName, byte[] file) {}
