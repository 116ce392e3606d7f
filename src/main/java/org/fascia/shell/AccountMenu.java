package org.fascia.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Language;
import org.fascia.shared.ui.Look;

/** Behind the avatar: the less used screens, the language, light or dark, and the way out. */
class AccountMenu extends MenuBar {

    private final transient Occupant occupant;

    AccountMenu(Occupant occupant, List<MenuEntry> screens) {
        this.occupant = occupant;
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("account-menu");
        var name = occupant.name();
        var root = addItem(name.<Component>map(AccountMenu::avatar).orElseGet(FasciaIcon.USER::create));
        root.setAriaLabel(getTranslation("shell.account.menu"));
        var menu = root.getSubMenu();
        name.ifPresent(known -> {
            var who = new Span(known);
            who.addClassName("account-menu-who");
            menu.addItem(who).setEnabled(false);
            menu.addSeparator();
        });
        screens.forEach(screen -> addScreen(menu, screen));
        if (!screens.isEmpty()) {
            menu.addSeparator();
        }
        addLanguages(menu);
        addLooks(menu);
        menu.addSeparator();
        addItem(menu, FasciaIcon.SIGN_OUT, "shell.signOut").addClickListener(click -> occupant.signOut());
    }

    private static Avatar avatar(String name) {
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        return avatar;
    }

    private void addScreen(SubMenu menu, MenuEntry screen) {
        var item = menu.addItem(
                getTranslation(screen.title()), click -> UI.getCurrent().navigate(screen.menuClass()));
        item.addComponentAsFirst(FasciaIcon.named(screen.icon()));
    }

    private void addLanguages(SubMenu menu) {
        var languages = addItem(menu, FasciaIcon.GLOBE, "shell.language").getSubMenu();
        for (var language : Language.values()) {
            choice(languages, language.ownName(), language == Language.current(), () -> occupant.speak(language));
        }
    }

    private void addLooks(SubMenu menu) {
        var looks = addItem(menu, FasciaIcon.MOON, "shell.look").getSubMenu();
        for (var look : Look.values()) {
            choice(looks, getTranslation(look.titleKey()), look == Look.current(), () -> {
                look.choose();
                looks.getItems()
                        .forEach(item -> item.setChecked(item.getText().equals(getTranslation(look.titleKey()))));
            });
        }
    }

    private static void choice(SubMenu menu, String text, boolean chosen, Runnable choose) {
        var item = menu.addItem(text, click -> choose.run());
        item.setCheckable(true);
        item.setChecked(chosen);
    }

    private MenuItem addItem(SubMenu menu, FasciaIcon icon, String key) {
        var item = menu.addItem(getTranslation(key));
        item.addComponentAsFirst(icon.create());
        return item;
    }
}
