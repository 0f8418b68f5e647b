package org.bangyuan.architecture.canary.enginesarepure.engine.medical;

import java.nio.file.Path;

/** Breaks a rule on purpose. */
interface Reader {
    Path file();
}
