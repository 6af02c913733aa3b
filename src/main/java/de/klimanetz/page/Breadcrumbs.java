package de.klimanetz.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The breadcrumb trail of a page as JSON-LD (schema.org/BreadcrumbList), with the same links as the visible one.
 *
 * @param trail the pages above, from the home page on; if empty, there is no JSON-LD
 * @param title the title of the page itself, the last step, which needs no address
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
