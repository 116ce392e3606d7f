package org.fascia.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fascia.shared.PainScore;

/**
 * The numeric pain rating scale: eleven big targets from 0 to 10, with both ends in words. One press answers. They are
 * buttons, since the arrow keys of a radio group would answer with the first number that they pass.
 */
public class PainScale extends Composite<Div> {

    private final transient Consumer<PainScore> answer;
    private final Div numbers = new Div();

    public PainScale(String question, Consumer<PainScore> answer) {
        this.answer = answer;
        IntStream.rangeClosed(0, 10).mapToObj(PainScore::new).map(this::number).forEach(numbers::add);
        numbers.addClassName("pain-scale-numbers");
        numbers.getElement().setAttribute("role", "group").setAttribute("aria-label", question);
        var ends = new Div(new Span(getTranslation("shared.pain.none")), new Span(getTranslation("shared.pain.worst")));
        ends.addClassNames("pain-scale-ends", "muted");
        var words = new Paragraph(question);
        words.addClassName("pain-scale-question");
        getContent().addClassName("pain-scale");
        getContent().add(words, numbers, ends);
    }

    /** Puts the cursor on the first number. */
    public void focus() {
        numbers.getChildren().findFirst().ifPresent(first -> ((Button) first).focus());
    }

    private Button number(PainScore score) {
        var number = new Button(Integer.toString(score.value()), click -> answer.accept(score));
        number.setDisableOnClick(true);
        return number;
    }
}
