package org.bangyuan.web.frame;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.text.Texts;

/**
 * Tries a command and turns a refusal into messages: at the field for what has to be corrected,
 * above the form for a rule or for "changed meanwhile". What is typed stays. A refusal to see
 * something and everything unexpected goes on to the message pages.
 */
@Named
@RequestScoped
public class Attempt {
    /**
     * A line of the summary above the form.
     *
     * @param target client id of the field to go to, or empty
     */
    public record Complaint(String target, String text) {}

    @Inject private Me me;
    @Inject private Denials denials;

    private final List<Complaint> complaints = new ArrayList<>();
    private Problem refusal;
    private String subject = "";
    private String place;

    /** Runs it; false if it was refused. Input ids are the field names of the violations. */
    public boolean run(Runnable command) {
        return run("", command);
    }

    /**
     * As {@link #run(Runnable)} for a page with several forms.
     *
     * @param prefix stands before every field name in the ids of this form's inputs
     */
    public boolean run(String prefix, Runnable command) {
        try {
            command.run();
            return true;
        } catch (Problem problem) {
            refuse(prefix, problem);
        } catch (EJBException e) {
            refuse(prefix, translated(e));
        }
        return false;
    }

    /**
     * As {@link #run(Runnable)} for one of several files.
     *
     * @param name of the file, with which the messages begin
     * @param input client id of what it was chosen with, where the messages lead
     */
    public boolean runForFile(String name, String input, Runnable command) {
        subject = name + (me.isEnglish() ? ": " : "：");
        place = input;
        try {
            return run("", command);
        } finally {
            subject = "";
            place = null;
        }
    }

    private Problem translated(EJBException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.conflict("web.changed-meanwhile");
            }
        }
        denials.record(thrown);
        throw thrown;
    }

    private void refuse(String prefix, Problem problem) {
        denials.record(problem);
        if (problem.kind() == Problem.Kind.NOT_FOUND) {
            throw problem;
        }
        refusal = problem;
        if (problem.kind() == Problem.Kind.INVALID) {
            complain(prefix, problem.violations());
        } else {
            complaints.add(new Complaint("", text(problem.code(), problem.args())));
        }
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Marks fields as wrong while a form is filled in, without the summary. */
    public void mark(List<Violation> violations) {
        for (Violation violation : violations) {
            markInvalid(clientId("", violation.field()), text(violation.code(), violation.args()));
        }
    }

    /** Shows violations found without a command, such as by checking a draft. */
    public void complain(String prefix, List<Violation> violations) {
        for (Violation violation : violations) {
            String text = text(violation.code(), violation.args());
            String id = place == null ? clientId(prefix, violation.field()) : place;
            complaints.add(new Complaint(markInvalid(id, text) ? id : "", text));
        }
    }

    /**
     * {@code members[1].name} → {@code members:1:name}; {@code payee.bank} → {@code payee-bank}.
     */
    static String clientId(String prefix, String field) {
        String path = field.replace("[", ":").replace("].", ":").replace("]", "");
        return prefix + path.replace(".", "-");
    }

    /** True if the violation is of the field with that client id. */
    public static boolean isAt(String clientId, Violation violation) {
        return clientId("", violation.field()).equals(clientId);
    }

    private static boolean markInvalid(String id, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean found =
                context.getViewRoot()
                        .invokeOnComponent(context, id, (ctx, component) -> invalidate(component));
        if (found) {
            context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return found;
    }

    private static void invalidate(UIComponent component) {
        if (component instanceof EditableValueHolder input) {
            input.setValid(false);
        }
    }

    private String text(String code, List<Object> args) {
        return subject + Texts.of(me.getLocale(), code, args);
    }

    /** True if a command was refused in this request. */
    public boolean isRefused() {
        return !complaints.isEmpty();
    }

    public List<Complaint> getComplaints() {
        return List.copyOf(complaints);
    }

    /** True if input has to be corrected: then the summary counts and links. */
    public boolean isInvalid() {
        return isRefused() && (refusal == null || refusal.kind() == Problem.Kind.INVALID);
    }

    /** True if somebody else was faster: then reloading is offered. */
    public boolean isConflict() {
        return refusal != null && refusal.kind() == Problem.Kind.CONFLICT;
    }

    /** Clause of the rule that stands against it, or empty. */
    public String getClause() {
        return refusal == null || refusal.citations().isEmpty()
                ? ""
                : refusal.citations().get(0).clause();
    }
}
