package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.fascia.shared.AccountId;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.SectionCard;
import org.fascia.treatmentplan.PlanVersionDetail;

/** All versions of a plan with who wrote them and why, and any two of them side by side. */
class VersionsPanel extends Composite<Div> {

    private final transient PlanWords words;
    private final transient List<PlanVersionDetail> versions;
    private final Div comparison = new Div();
    private final Select<PlanVersionDetail> earlier;
    private final Select<PlanVersionDetail> later;

    /** @param versions the newest first */
    VersionsPanel(List<PlanVersionDetail> versions, Map<AccountId, String> names, PlanWords words, Runnable back) {
        this.versions = versions;
        this.words = words;
        var leave = new Button(
                getTranslation("treatmentplan.versions.back"), FasciaIcon.ARROW_LEFT.create(), click -> back.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        earlier = choice("treatmentplan.versions.earlier", versions.get(Math.min(1, versions.size() - 1)));
        later = choice("treatmentplan.versions.later", versions.getFirst());
        var choices = new Div(earlier, later);
        choices.addClassName("cluster");
        getContent().addClassName("stack");
        getContent().add(leave, new SectionCard(getTranslation("treatmentplan.versions"), list(names)));
        if (versions.size() > 1) {
            getContent().add(new SectionCard(getTranslation("treatmentplan.compare"), choices, comparison));
        }
        compare();
    }

    private OrderedList list(Map<AccountId, String> names) {
        var list = new OrderedList();
        list.addClassName("plan-versions");
        for (var version : versions) {
            var title = new Span(getTranslation("treatmentplan.version", version.number()));
            title.addClassName("strong");
            var reason = version.reason();
            var why = new Span(reason == null ? getTranslation("treatmentplan.version.first") : reason);
            var written = words.formats().dayAndTime(version.writtenAt());
            var name = names.get(version.writtenBy());
            var who = new Span(name == null ? written : getTranslation("treatmentplan.version.by", written, name));
            who.addClassName("muted");
            list.add(new ListItem(title, why, who));
        }
        return list;
    }

    private Select<PlanVersionDetail> choice(String key, PlanVersionDetail chosen) {
        var select = new Select<PlanVersionDetail>();
        select.addClassName("plan-choice");
        select.setLabel(getTranslation(key));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation(
                "treatmentplan.version.on", version.number(), words.formats().date(version.writtenAt())));
        select.setValue(chosen);
        select.addValueChangeListener(change -> compare());
        return select;
    }

    private void compare() {
        comparison.removeAll();
        comparison.add(new ComparisonTable(earlier.getValue(), later.getValue(), words));
    }
}
