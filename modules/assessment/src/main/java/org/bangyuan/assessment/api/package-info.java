/** What others ask of the assessment: by task, records in and out. */
package org.bangyuan.assessment.api;
