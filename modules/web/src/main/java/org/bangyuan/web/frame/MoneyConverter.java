package org.bangyuan.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.bangyuan.kernel.Money;

/** Shows money as 8,000.00; for display only, what is typed goes to the modules as text. */
@FacesConverter("by.money")
public class MoneyConverter implements Converter<Money> {
    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank() ? null : Money.ofYuan(value.replace(",", ""));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money value) {
        return value == null ? "" : value.grouped();
    }
}
