// Makes typing easier: buttons for marks and a view of the text, pickers for day and time, a warning before input is lost.
(() => {
  const form = document.querySelector("form");
  const text = document.getElementById("text");

  // Typed as if by hand, so that the browser can undo it.
  function insert(field, start, end, replacement) {
    field.focus();
    field.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, replacement)) {
      field.setRangeText(replacement, start, end, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  // Marks the selection, or an example that is then selected.
  function mark(before, after, example) {
    const start = text.selectionStart;
    const chosen = text.value.slice(start, text.selectionEnd) || example;
    insert(text, start, text.selectionEnd, before + chosen + after);
    text.setSelectionRange(start + before.length, start + before.length + chosen.length);
  }

  // Begins every selected line with a sign. A list or heading needs an empty line before it.
  function begin(sign, example) {
    const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
    const next = text.value.indexOf("\n", text.selectionEnd);
    const end = next < 0 ? text.value.length : next;
    const lines = text.value.slice(start, end) || example;
    const above = text.value.slice(0, start);
    const gap = !above || above.endsWith("\n\n") ? "" : "\n";
    insert(text, start, end, gap + lines.split("\n").map(line => sign + line).join("\n"));
  }

  const BUTTONS = [
    ["Fett", () => mark("*", "*", "wichtig")],
    ["Kursiv", () => mark("_", "_", "betont")],
    ["Überschrift", () => begin("== ", "Überschrift")],
    ["Punkte", () => begin("* ", "Punkt")],
    ["Schritte", () => begin(". ", "Schritt")],
    ["Link", () => mark("https://www.example.org[", "]", "Worte für den Link")]
  ];

  function addButtons() {
    const bar = document.createElement("div");
    bar.className = "vorschau-knoepfe";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "Text auszeichnen");
    for (const [label, action] of BUTTONS) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", action);
      bar.append(button);
    }
    text.before(bar);
  }

  // The frame keeps its place while the text in it changes.
  function addView() {
    const frame = document.createElement("iframe");
    frame.src = "/_vorschau/text";
    frame.title = "So sieht der Text aus";
    const sides = document.createElement("div");
    sides.className = "vorschau-seiten";
    text.before(sides);
    sides.append(text, frame);

    let wanted = "";
    let waiting = false;
    async function show() {
      if (waiting || wanted === text.value || !frame.contentDocument?.querySelector("main")) {
        return;
      }
      waiting = true;
      wanted = text.value;
      const answer = await fetch("/_vorschau/text", { method: "POST", body: new URLSearchParams({ text: wanted }) })
        .catch(() => undefined);
      if (answer?.ok) {
        frame.contentDocument.querySelector("main").innerHTML = await answer.text();
      }
      waiting = false;
      show();
    }
    frame.addEventListener("load", show);
    text.addEventListener("input", show);
  }

  // Day and time go into the field, which also takes a month, a year or a word.
  function addPickers(field) {
    const day = picker("date", "Tag", field);
    const time = picker("time", "Uhrzeit", field);
    const read = () => {
      const [, date = "", clock = ""] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(field.value) ?? [];
      day.value = date;
      time.value = clock;
    };
    const write = () => {
      if (day.value) {
        field.value = `${day.value} ${time.value}`.trim();
      }
    };
    read();
    field.addEventListener("input", read);
    day.addEventListener("input", write);
    time.addEventListener("input", write);
    const row = document.createElement("div");
    row.className = "vorschau-zeitpunkt";
    field.after(row);
    row.append(day, time);
  }

  function picker(type, label, field) {
    const input = document.createElement("input");
    input.type = type;
    input.setAttribute("aria-label", `${field.closest(".vorschau-feld").querySelector("label").textContent}: ${label}`);
    return input;
  }

  let changed = Boolean(document.querySelector("[role=alert]"));
  form.addEventListener("input", () => changed = true);

  let sending = false;

  // Without a preview that answers, the page would be gone and the input with it.
  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (sending) {
      return;
    }
    sending = true;
    const answer = await fetch("/_vorschau/text").catch(() => undefined);
    if (!answer) {
      sending = false;
      alert("Die Vorschau läuft nicht mehr. Ihre Eingaben sind noch hier: Starten Sie die Vorschau, und speichern Sie dann noch einmal.");
      return;
    }
    const { name, value } = event.submitter ?? {};
    if (name) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
    changed = false;
    form.submit();
  });
  addEventListener("beforeunload", event => changed && event.preventDefault());

  addButtons();
  addView();
  document.querySelectorAll("[data-zeitpunkt]").forEach(addPickers);
})();
