package org.fascia.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The library of exercises; the address may name one of them, which is then shown over the list. */
@Route("exercises")
@Menu(order = 50, title = "exercise.library.title", icon = "fascia:dumbbell")
@RolesAllowed(RoleNames.THERAPIST)
class ExercisesView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ExerciseLibrary library;
    private @Nullable ExerciseDialog open;
    private String title = getTranslation("exercise.library.title");

    ExercisesView(ExerciseLibrary library) {
        this.library = library;
        getContent().addClassNames("stack", "exercises-view");
        getContent()
                .add(
                        new PageHeader(title, getTranslation("exercise.library.subtitle")),
                        new ExerciseFinder(
                                library, exercise -> new ExerciseCard(exercise).onOpen(() -> show(exercise.id()))));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        if (open != null) {
            open.close();
            getContent().remove(open);
            open = null;
        }
        title = getTranslation("exercise.library.title");
        if (code != null) {
            open(library.exercise(new ExerciseId(code), getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void open(Exercise exercise) {
        title = exercise.title();
        open = new ExerciseDialog(exercise, this::show, () -> UI.getCurrent().navigate(ExercisesView.class));
        getContent().add(open);
        open.open();
    }

    private void show(ExerciseId exercise) {
        UI.getCurrent().navigate(ExercisesView.class, exercise.code());
    }
}
