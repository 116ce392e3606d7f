package org.fascia.patient.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.clinic.ClinicListItem;
import org.fascia.patient.DirectoryQuery;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.FasciaIcon;

/** What a directory is narrowed by, and how the address of the screen says it. */
class DirectoryFilters extends Composite<Div> {

    private static final int LONGEST_SEARCH = 120;
    private static final String SEARCH = "q";
    private static final String CLINIC = "clinic";
    private static final String DISCHARGED = "discharged";

    private final TextField search = new TextField();
    private final Select<ClinicId> clinic = new Select<>();
    private final Select<Boolean> state = new Select<>();
    private final transient List<ClinicListItem> clinics;

    /** @param changed runs after each choice of the person in front of the screen */
    DirectoryFilters(List<ClinicListItem> clinics, Runnable changed) {
        this.clinics = clinics;
        search.setLabel(getTranslation("patient.directory.search"));
        search.setPlaceholder(getTranslation("patient.directory.search.hint"));
        search.setPrefixComponent(FasciaIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("directory-search");
        clinic.setLabel(getTranslation("patient.directory.clinic"));
        clinic.setItems(clinics.stream().map(ClinicListItem::id).toList());
        clinic.setItemLabelGenerator(this::name);
        clinic.setEmptySelectionAllowed(true);
        clinic.setEmptySelectionCaption(getTranslation("patient.directory.allClinics"));
        clinic.setVisible(clinics.size() > 1);
        state.setLabel(getTranslation("patient.directory.state"));
        state.setItems(false, true);
        state.setItemLabelGenerator(discharged ->
                getTranslation(discharged ? "patient.directory.discharged" : "patient.directory.enrolled"));
        state.setValue(false);
        List.<HasValue<?, ?>>of(search, clinic, state)
                .forEach(field -> field.addValueChangeListener(chosen -> {
                    if (chosen.isFromClient()) {
                        changed.run();
                    }
                }));
        getContent().add(search, clinic, state);
        getContent().addClassName("directory-filters");
        getContent().getElement().setAttribute("role", "search");
    }

    void focus() {
        search.focus();
    }

    DirectoryQuery query() {
        return new DirectoryQuery(search.getValue(), getLocale(), clinic.getValue(), state.getValue());
    }

    /** Takes over what an address says; what it says wrongly is left out. */
    void read(QueryParameters address) {
        var typed = address.getSingleParameter(SEARCH).orElse("");
        search.setValue(typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed);
        clinic.setValue(address.getSingleParameter(CLINIC)
                .flatMap(id -> clinics.stream()
                        .map(ClinicListItem::id)
                        .filter(known -> known.toString().equals(id))
                        .findFirst())
                .orElse(null));
        state.setValue(address.getParameters().containsKey(DISCHARGED));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!search.getValue().isBlank()) {
            parameters.put(SEARCH, List.of(search.getValue()));
        }
        if (clinic.getValue() != null) {
            parameters.put(CLINIC, List.of(clinic.getValue().toString()));
        }
        if (state.getValue()) {
            parameters.put(DISCHARGED, List.of(""));
        }
        return new QueryParameters(parameters);
    }

    private String name(ClinicId id) {
        return clinics.stream()
                .filter(known -> known.id().equals(id))
                .map(ClinicListItem::name)
                .findFirst()
                .orElseGet(() -> getTranslation("patient.directory.allClinics"));
    }
}
