package org.fascia.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who, what and when, one line each. A long list shows its beginning until somebody asks for all of it. */
class DayList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    private final UnorderedList list = new UnorderedList();

    DayList(List<Row> rows) {
        list.addClassName("day-list");
        getContent().addClassName("day-part");
        getContent().add(list);
        boolean isLong = rows.size() > SHOWN + 1;
        var shown = isLong ? rows.subList(0, SHOWN) : rows;
        shown.forEach(this::add);
        if (isLong) {
            getContent().add(rest(rows));
        }
    }

    private Button rest(List<Row> rows) {
        var all = new Button(getTranslation("home.all", rows.size()));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.addClickListener(click -> {
            var first = rows.get(SHOWN);
            rows.subList(SHOWN, rows.size()).forEach(this::add);
            all.removeFromParent();
            first.who().focus();
        });
        return all;
    }

    private void add(Row row) {
        var what = new Div();
        what.addClassName("cluster");
        row.what().forEach(what::add);
        var when = new Span(row.when());
        when.addClassNames("muted", "small", "day-when");
        list.add(new ListItem(row.who(), what, when));
    }

    /** @param what badges and words, beside each other */
    record Row(Anchor who, List<Component> what, String when) {}
}
