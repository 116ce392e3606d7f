package org.fascia.patient.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fascia.patient.DirectoryEntry;
import org.fascia.patient.DirectoryQuery;
import org.fascia.patient.PatientDirectory;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The patients that a query finds, page by page as one scrolls; nobody is counted. */
class PatientList extends Composite<Div> {

    private static final int WIDE = 800;

    private final transient PatientDirectory directory;
    private final transient Map<ClinicId, String> clinics;
    private final transient @Nullable Runnable register;
    private final Grid<DirectoryEntry> grid = new Grid<>();
    private final Div empty = new Div();
    private final List<Grid.Column<DirectoryEntry>> onWideScreens = new ArrayList<>();
    private transient List<DirectoryEntry> firstPage = List.of();

    PatientList(PatientDirectory directory, Map<ClinicId, String> clinics, @Nullable Runnable register) {
        this.directory = directory;
        this.clinics = clinics;
        this.register = register;
        grid.setPageSize(PatientDirectory.PAGE);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("patient-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(
                click -> UI.getCurrent().navigate(OpenChart.path(click.getItem().id())));
        addColumns(Formats.here());
        getContent().addClassName("patient-list");
        getContent().add(grid, empty);
    }

    /** Reads the first page at once, which also tells whether there is anybody; the grid then does not read it again. */
    void show(DirectoryQuery query) {
        firstPage = directory.page(query, 0, PatientDirectory.PAGE);
        var first = firstPage;
        boolean found = !first.isEmpty();
        grid.setVisible(found);
        empty.setVisible(!found);
        empty.removeAll();
        if (!found) {
            empty.add(nobody(query));
            return;
        }
        grid.setItems(asked -> {
            int offset = asked.getOffset();
            int limit = asked.getLimit();
            if (offset + limit <= first.size() || (offset < first.size() && first.size() < PatientDirectory.PAGE)) {
                return first.stream().skip(offset).limit(limit);
            }
            return directory.page(query, offset, limit).stream();
        });
    }

    /** On a phone, name, birth date and safety have room side by side. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        var resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        addDetachListener(detached -> {
            resizing.remove();
            detached.unregisterListener();
        });
    }

    private void fit(int width) {
        onWideScreens.forEach(column -> column.setVisible(width <= 0 || width >= WIDE));
    }

    private void addColumns(Formats formats) {
        grid.addColumn(LitRenderer.<DirectoryEntry>of(
                                "<a class=\"patient-link\" href=\"${item.path}\"><bdi>${item.name}</bdi></a>")
                        .withProperty("path", entry -> OpenChart.path(entry.id()))
                        .withProperty("name", entry -> entry.name().listed()))
                .setHeader(getTranslation("patient.name"))
                .setWidth("10rem")
                .setFlexGrow(3);
        grid.addColumn(entry -> formats.date(entry.birthDate()))
                .setHeader(getTranslation("patient.birthDate"))
                .setWidth("7.5rem")
                .setFlexGrow(1);
        onWideScreens.add(grid.addColumn(entry -> phone(entry.phone()))
                .setHeader(getTranslation("patient.phone"))
                .setWidth("10rem")
                .setFlexGrow(1));
        onWideScreens.add(grid.addColumn(entry -> entry.clinics().stream()
                        .map(id -> clinics.getOrDefault(id, ""))
                        .collect(Collectors.joining(", ")))
                .setHeader(getTranslation("patient.clinics"))
                .setFlexGrow(2));
        grid.addColumn(LitRenderer.<DirectoryEntry>of("<span class=\"status-badge ${item.tone}\">${item.word}</span>")
                        .withProperty("tone", SafetyWords::toneClass)
                        .withProperty(
                                "word",
                                entry -> getTranslation(
                                        SafetyWords.badgeKey(entry.hasSafetyFlag(), entry.safetyCheckedAt() != null))))
                .setHeader(getTranslation("patient.safety.title"))
                .setWidth("8.5rem")
                .setFlexGrow(1);
    }

    private EmptyState nobody(DirectoryQuery query) {
        if (!query.typed().isBlank()) {
            return new EmptyState(Drawing.SEARCH, getTranslation("patient.directory.notFound", query.typed()));
        }
        if (query.discharged()) {
            return new EmptyState(Drawing.PEOPLE, getTranslation("patient.directory.noneDischarged"));
        }
        var open = register;
        if (open == null) {
            return new EmptyState(Drawing.CLINIC, getTranslation("patient.directory.noClinic"));
        }
        var next = new Button(getTranslation("patient.register.first"), click -> open.run());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(Drawing.PEOPLE, getTranslation("patient.directory.empty"), next);
    }

    private static String phone(@Nullable PhoneNumber phone) {
        return phone == null ? "" : phone.display();
    }
}
