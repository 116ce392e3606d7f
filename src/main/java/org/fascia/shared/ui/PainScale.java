package org.fascia.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import org.fascia.shared.PainScore;

/**
 * The numeric pain rating scale: eleven big targets from 0 to 10, with both ends in words. One tap answers; the arrow
 * keys move within it.
 */
public class PainScale extends RadioButtonGroup<PainScore> {

    public PainScale(String question) {
        super(question);
        addClassName("pain-scale");
        setItems(IntStream.rangeClosed(0, 10).mapToObj(PainScore::new).toList());
        setItemLabelGenerator(score -> Integer.toString(score.value()));
        var ends = new Div(new Span(getTranslation("shared.pain.none")), new Span(getTranslation("shared.pain.worst")));
        ends.addClassName("pain-scale-ends");
        setHelperComponent(ends);
    }
}
