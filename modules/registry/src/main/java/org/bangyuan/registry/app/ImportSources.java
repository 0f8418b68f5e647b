package org.bangyuan.registry.app;

import org.bangyuan.registry.domain.ImportJob;

/** 来源 of what an import records: the list and the file. */
final class ImportSources {
    private static final int LONGEST = 100;

    private ImportSources() {}

    static String of(ImportJob job) {
        String list =
                job.listOn() == null
                        ? ImportWords.kind(job.kind())
                        : ImportWords.kind(job.kind()) + job.listOn();
        String source = ImportWords.of("registry.import.source", list, job.fileName());
        return source.codePointCount(0, source.length()) <= LONGEST
                ? source
                : source.substring(0, source.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
