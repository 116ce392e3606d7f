package org.fascia.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

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
        void pick(Locator radio) {
            radio.check();
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
        void pick(Locator radio) {
            var group = "element => document.activeElement?.name === element.name";
            for (int stops = 0; stops < MOST_STOPS && !(boolean) radio.evaluate(group); stops++) {
                radio.page().keyboard().press("Tab");
            }
            for (int pressed = 0; pressed < MOST_CHOICES && !hasFocus(radio); pressed++) {
                radio.page().keyboard().press("ArrowDown");
            }
            radio.page().keyboard().press("Space");
            PlaywrightAssertions.assertThat(radio).isChecked();
        }
    };

    private static final int MOST_STOPS = 120;
    private static final int MOST_CHOICES = 10;

    /** Presses a button or follows a link. */
    abstract void press(Locator target);

    /** Replaces what a field holds. */
    abstract void type(Locator field, String text);

    abstract void tick(Locator box);

    /** Picks one of several that stand beside each other. */
    abstract void pick(Locator radio);

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
