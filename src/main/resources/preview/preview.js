// Follows the builds: shows the page of the new site, or the errors when there is none.
(() => {
  const script = document.currentScript;
  const problems = "/_vorschau/fehler";
  const here = location.pathname + location.search + location.hash;
  const onProblems = location.pathname === problems;
  const builds = new EventSource("/_vorschau/ereignisse");

  const follow = (name, show) => builds.addEventListener(name, event => {
    if (event.data !== script.dataset.version) {
      show();
    }
  });

  const resources = page => [...page.querySelectorAll("script[src], link[rel=stylesheet]")]
    .map(element => element.getAttribute("src") ?? element.getAttribute("href")).join();

  // Other scripts would have to run again.
  const isAlone = !document.querySelector("script[src]:not([data-version])");

  // One after the other, so that an old page never replaces a newer one.
  let last = Promise.resolve();
  const update = () => last = last.then(replace).catch(() => location.reload());

  // Puts the new page into this one: quicker than to load it again, and readers stay where they are.
  async function replace() {
    const answer = await fetch(location.href).catch(() => undefined);
    const next = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!next || resources(next) !== resources(document)) {
      location.reload();
      return;
    }
    next.querySelector(".vorschau details").open = document.querySelector(".vorschau details").open;
    document.title = next.title;
    document.body.replaceWith(next.body);
    script.dataset.version = next.querySelector("script[data-version]").dataset.version;
  }

  follow("site", () => {
    const back = new URLSearchParams(location.search).get("zurueck");
    if (onProblems && back && new URL(back, location).origin === location.origin) {
      location.replace(back);
    } else if (isAlone && document.querySelector(".vorschau")) {
      update();
    } else {
      location.reload();
    }
  });
  follow("problems", () => {
    if (onProblems) {
      location.reload();
    } else {
      location.assign(`${problems}?zurueck=${encodeURIComponent(here)}`);
    }
  });
})();
