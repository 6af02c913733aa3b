// Adds a copy button to every address, and a choice of all addresses at the top. Names and addresses are read from the
// list on the page, which works without this script.
const codes = [...document.querySelectorAll("[data-kopieren]")];
const list = document.querySelector("[data-auswahl]");

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text ?? "";
  return made;
}

function mark(field) {
  if (field.select) {
    field.focus();
    field.select();
  } else {
    getSelection().selectAllChildren(field);
  }
}

// The clipboard needs HTTPS, and people may refuse it.
async function copy(field, status) {
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(field.value || field.textContent);
    status.textContent = "Kopiert.";
  } catch {
    mark(field);
    status.textContent = "Markiert. Kopieren Sie jetzt mit Strg+C oder ⌘C.";
  }
}

function copyButton(field, hint) {
  const button = element("button", "Kopieren");
  const status = element("span");
  button.type = "button";
  button.className = "kopieren";
  if (hint) {
    button.append(hint);
  }
  status.setAttribute("role", "status");
  button.addEventListener("click", () => copy(field, status));
  return [button, status];
}

function hidden(text) {
  const hint = element("span", `: ${text}`);
  hint.className = "nur-vorgelesen";
  return hint;
}

function addButtons() {
  codes.forEach(code => {
    const of = code.closest("details")?.querySelector("summary").textContent ?? "";
    const line = element("span");
    line.className = "kopieren-zeile";
    line.append(...copyButton(code, hidden(`${code.getAttribute("data-kopieren")} ${of}`.trim())));
    (code.closest("pre") || code).after(line);
  });
}

function labelled(text, field) {
  const label = element("label", text);
  label.append(field);
  return label;
}

function channels() {
  const select = element("select");
  list.querySelectorAll(".kanaele").forEach(group => {
    const options = element("optgroup");
    options.label = group.querySelector("h3").textContent;
    group.querySelectorAll(".kanal").forEach(channel => {
      options.append(new Option(channel.querySelector("summary").textContent, channel.querySelector("[id]").id));
    });
    select.append(options);
  });
  return select;
}

function addPicker() {
  const box = list.querySelector(".waehler");
  const channel = channels();
  const what = element("select");
  const field = element("input");
  const providers = element("p");

  // Keeps the selection if the next channel offers it, too.
  function offer() {
    const wanted = what.value;
    what.textContent = "";
    document.getElementById(channel.value).querySelectorAll("[data-kopieren]").forEach(code => {
      const name = code.getAttribute("data-kopieren");
      what.append(new Option(name, name, false, name === wanted));
    });
    show();
  }

  function show() {
    const code = document.getElementById(channel.value).querySelectorAll("[data-kopieren]")[what.selectedIndex];
    const links = [...code.parentNode.querySelectorAll("a ~ a")];
    field.value = code.textContent;
    providers.hidden = !links.length;
    providers.replaceChildren("Gleich abonnieren: ", ...links.flatMap(link => [link.cloneNode(true), " "]));
  }

  function follow() {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target?.closest(".klappe");
    if (folded) {
      folded.open = true;
    }
    const one = target?.closest(".kanal");
    if (one) {
      one.open = true;
      channel.value = target.id;
      offer();
    }
  }

  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Adresse wählen");
  field.readOnly = true;
  channel.addEventListener("change", offer);
  what.addEventListener("change", show);
  box.append(labelled("Was", channel), labelled("als", what), labelled("Zum Kopieren", field));
  box.append(...copyButton(field));
  box.append(providers);
  list.querySelector(".klappe")?.removeAttribute("open");
  offer();
  follow();
  addEventListener("hashchange", follow);
}

addButtons();
if (list) {
  addPicker();
}
