package de.klimanetz.model.legal;

import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;

/**
 * Where readers report what is wrong with a page. {@code ADRESSE} stands for the address of the page.
 *
 * @param barrier for what is not accessible, or empty
 * @param content for what is wrong or illegal, or empty
 */
public record Reports(String barrier, String content) {

    /** Returns the addresses for a site; pages fill in their own for {@code ADRESSE}. */
    public static Reports of(Site site) {
        return new Reports(barrier(site), content(site));
    }

    /** The form that law demands, else mail; a demonstration has neither and explains it. */
    private static String barrier(Site site) {
        Settings settings = site.settings();
        String explanation = site.all(Accessibility.class).stream()
                .map(page -> page.form().isEmpty() ? page.address() + "#seite-barriere-melden" : page.form())
                .findFirst()
                .orElse("");
        boolean isForm = explanation.startsWith("http");
        return isForm || settings.barrierContact().isEmpty()
                ? explanation
                : mail(settings.barrierContact(), "Barriere");
    }

    private static String content(Site site) {
        return site.all(Imprint.class).stream()
                .map(page -> page.editorsAddress().isEmpty()
                        ? page.address() + "#seite-inhalt-melden"
                        : mail(page.editorsAddress(), "Hinweis"))
                .findFirst()
                .orElse("");
    }

    private static String mail(String address, String what) {
        return "mailto:" + address + "?subject=" + what + "%20auf%20" + Accessibility.PAGE;
    }
}
