package org.bangyuan.web.policy;

import java.io.Serializable;
import org.bangyuan.policy.api.SourceForm;
import org.primefaces.model.file.UploadedFile;

/** 依据文件 as typed into a form of this area. */
public class Source implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String number;
    private String issued;
    private transient UploadedFile file;

    SourceForm form() {
        boolean hasFile = file != null && file.getFileName() != null && file.getSize() > 0;
        return new SourceForm(
                title,
                number,
                issued,
                hasFile ? file.getFileName() : null,
                hasFile ? file.getContent() : null);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssued() {
        return issued;
    }

    public void setIssued(String issued) {
        this.issued = issued;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
