package org.fascia.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** How somebody works with a screen: by pointing, or by the keyboard alone. */
enum Hand {
    POINTER {
        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void type(Locator field, String text) {
            field.fill(text);
            field.press("Tab");
        }

        @Override
        void tick(Locator box) {
            box.check();
        }

        @Override
        void choose(Locator select, String option) {
            select.click();
            option(select, option).click();
        }
    },

    KEYBOARD {
        @Override
        void press(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        void type(Locator field, String text) {
            reach(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().type(text);
        }

        @Override
        void tick(Locator box) {
            reach(box);
            box.page().keyboard().press("Space");
        }

        @Override
        void choose(Locator select, String option) {
            reach(select);
            select.page().keyboard().press("Enter");
            PlaywrightAssertions.assertThat(option(select, option)).isVisible();
            for (int pressed = 0; pressed < MOST_OPTIONS; pressed++) {
                if (hasFocus(option(select, option))) {
                    select.page().keyboard().press("Enter");
                    return;
                }
                select.page().keyboard().press("ArrowDown");
            }
            throw new AssertionError("the arrow keys do not reach " + option);
        }
    };

    private static final int MOST_STOPS = 120;
    private static final int MOST_OPTIONS = 20;

    /** Presses a button or follows a link. */
    abstract void press(Locator target);

    /** Replaces what a field holds. */
    abstract void type(Locator field, String text);

    abstract void tick(Locator box);

    /** Chooses from a list that opens. */
    abstract void choose(Locator select, String option);

    private static Locator option(Locator select, String option) {
        return select.page()
                .getByRole(AriaRole.OPTION, new com.microsoft.playwright.Page.GetByRoleOptions().setName(option));
    }

    /** Presses Tab until the target has the focus; fails when it never gets it. */
    private static void reach(Locator target) {
        PlaywrightAssertions.assertThat(target).isVisible();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (hasFocus(target)) {
                return;
            }
            target.page().keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    private static boolean hasFocus(Locator target) {
        return (boolean) target.evaluate("element => element.matches(':focus')");
    }
}
