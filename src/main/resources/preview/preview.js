// Follows the builds: loads the page again when there is a new site, and shows the errors when there is none.
(() => {
  const version = document.currentScript.dataset.version;
  const problems = "/_vorschau/fehler";
  const here = location.pathname + location.search + location.hash;
  const onProblems = location.pathname === problems;
  const builds = new EventSource("/_vorschau/ereignisse");

  const follow = (name, show) => builds.addEventListener(name, event => {
    if (event.data !== version) {
      builds.close();
      show();
    }
  });

  follow("site", () => {
    const back = new URLSearchParams(location.search).get("zurueck");
    if (onProblems && back?.startsWith("/") && !back.startsWith("//")) {
      location.replace(back);
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
