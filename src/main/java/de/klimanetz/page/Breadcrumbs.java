package de.klimanetz.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the home page to a page: the same as readers see, in the words of schema.org/BreadcrumbList.
 *
 * @param trail the pages above
 * @param title of the page itself, which needs no address
 * @param baseUrl ends with a slash
 */
record Breadcrumbs(List<Link> trail, String title, String baseUrl) implements MachineData {

    @Override
    public String json() {
        if (trail.isEmpty()) {
            return "";
        }
        List<JsonLd> steps = new ArrayList<>();
        for (Link link : trail) {
            steps.add(step(steps.size() + 1, link.title())
                    .with("item", baseUrl + link.address().substring(1)));
        }
        steps.add(step(steps.size() + 1, title));
        return JsonLd.whole("BreadcrumbList")
                .withParts("itemListElement", steps)
                .json();
    }

    private static JsonLd step(int position, String name) {
        return JsonLd.named("ListItem", name).with("position", position);
    }
}
