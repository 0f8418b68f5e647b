package org.bangyuan.web.frame;

import jakarta.faces.context.FacesContext;

/**
 * What the address of a page names, for beans that need it before the model is updated: which
 * choices a form offers, and whether it is there at all, is asked when it comes back. Such a form
 * sends the parameter along in a hidden field of the same name.
 */
public final class Address {
    private Address() {}

    /** The parameter, or null. */
    public static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
