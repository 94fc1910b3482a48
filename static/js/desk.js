// The desk's keyboard and selection. Every action is a form or link of the page; this only presses
// it sooner.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const claims = () => all(".claim[id]");
  const selected = () => document.querySelector(".claim.selected");

  // Selection: a card and its passage select each other
  function select(card, { focus = true, scroll = true } = {}) {
    all(".selected").forEach((other) => other.classList.remove("selected"));
    all(".is-cue, .is-speaker").forEach((other) => other.classList.remove("is-cue", "is-speaker"));
    if (!card) return;
    const id = card.dataset.claim;
    card.classList.add("selected");
    all(`mark[data-claim="${id}"]`).forEach((mark) => mark.classList.add("selected"));
    all(`[data-cue~="${id}"]`).forEach((words) => words.classList.add("is-cue"));
    all(`[data-speaker~="${id}"]`).forEach((words) => words.classList.add("is-speaker"));
    if (focus && !card.contains(document.activeElement)) card.focus({ preventScroll: true });
    if (scroll) reveal(card);
  }

  // An opened card stands beside its passage, or in the place of the whole page
  function reveal(card) {
    const shown = card.matches(".reading .open:not(.beside)")
      ? document.querySelector(`mark[data-claim="${card.dataset.claim}"]`)
      : card;
    const box = shown?.getBoundingClientRect();
    if (box && (box.top < 60 || box.bottom > innerHeight - 20))
      shown.scrollIntoView({ block: "center" });
  }

  function step(by) {
    const list = claims();
    const at = list.indexOf(selected());
    select(
      list[
        at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)
      ],
    );
  }

  function selectNextPending(after) {
    const list = claims();
    const at = list.findIndex((card) => card.id === after);
    const waits = (card) => card.dataset.state === "pending";
    select(list.slice(at + 1).find(waits) || list.slice(0, at).find(waits) || list[at]);
  }

  document.addEventListener("click", (event) => {
    const card = event.target.closest(".claim[id]");
    if (card) return select(card, { focus: false, scroll: false });
    const mark = event.target.closest("mark, .reference");
    if (!mark || !getSelection().isCollapsed) return;
    const target = document.getElementById(`claim-${mark.dataset.claim}`);
    if (!target) return;
    event.preventDefault();
    select(target);
  });
  // A card that is no longer selected shrinks: not between press and release, or the button under
  // the pointer would move away.
  let pointing = false;
  addEventListener("pointerdown", () => (pointing = true), true);
  for (const end of ["click", "pointercancel"]) addEventListener(end, () => (pointing = false));
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".claim[id]");
    if (card && !pointing && card !== selected()) select(card, { focus: false, scroll: false });
  });

  // Keys
  // A key may come before htmx has taken up what it just swapped in: a link would leave the page, a
  // form reload it.
  function click(button) {
    if (!button) return;
    htmx.process(button.closest("form") ?? button);
    button.click();
  }
  const press = (name) => click(selected()?.querySelector(`[data-key="${name}"]`));
  // A section of the opened card, and its field for the focus: the first of these that is there
  let wanted = null;
  const open = (section, ...fields) => {
    const card = selected();
    if (!card) return;
    // What htmx just swapped in has the attributes of what it replaced until it has settled:
    // whether it is open is known then.
    const isSettling = card.matches(".htmx-added, .htmx-settling");
    if (!isSettling && isOpened(card)) return show(card, { section, fields });
    wanted = { id: card.id, section, fields, isAsked: !isSettling };
    if (!isSettling) press("open");
  };
  const isOpened = (card) => card.matches(".open:not(.beside)");
  function showWanted(card) {
    if (wanted?.id !== card.id) return;
    if (isOpened(card)) {
      show(card, wanted);
      wanted = null;
    } else if (!wanted.isAsked) {
      wanted.isAsked = true;
      press("open");
    }
  }
  function show(card, { section, fields }) {
    const part = card.querySelector(
      section ? `[data-section="${section}"]` : "details.section[open]",
    );
    if (!part) return card.focus({ preventScroll: true });
    part.open = true;
    const field = fields.map((each) => part.querySelector(each)).find(Boolean);
    (field || part.querySelector("summary")).focus({ preventScroll: true });
    if (field?.matches("input[type=text], input:not([type])")) field.select();
    part.scrollIntoView({ block: "nearest" });
  }
  // What no button of a closed card does
  function send(action, values, card = selected()) {
    if (!card?.dataset.url) return;
    htmx.ajax("POST", card.dataset.url + action, {
      target: `#${card.id}`,
      swap: "outerHTML",
      values: { ...values, seen: card.dataset.version },
    });
  }
  function merge(by) {
    const card = selected();
    if (!card?.closest(".reading")) return open("words", ".merge button");
    const list = claims(),
      other = list[list.indexOf(card) + by];
    if (other) send("merge/", { with: `${other.dataset.claim}.${other.dataset.version}` });
  }
  document.addEventListener("claim:send", (event) =>
    send(event.detail.action, event.detail.values),
  );
  // The keys of these actions are in claims/review/keyboard_shortcuts.py
  const actions = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => press("accept"),
    reject: () => press("reject"),
    wrong_rule: () => press("wrong-rule"),
    assign: (card) =>
      send("assign/", { assignee: "mine" in card.dataset ? "" : document.body.dataset.user }),
    check_worthy: (card) =>
      send("check-worthy/", { worthy: "worthy" in card.dataset ? "no" : "yes" }),
    comment: () => open("comments", ".new-comment textarea"),
    merge_next: () => merge(1),
    merge_previous: () => merge(-1),
    // in the text marking.js splits at a selection
    split: () => open("words", 'input[name="words"]'),
    undo: undoLast,
    recent: () => click(document.getElementById("recent-show")),
    redo: () => {
      const again =
        document.querySelector("[data-redo-last]") ||
        selected()?.querySelector('[data-key="redo"]');
      if (again) click(again);
      else if ("returned" in (selected()?.dataset ?? {})) send("redo/", {});
    },
    open: () => open(""),
    speaker: () => open("speaker", 'input[name="name"]'),
    words: () => open("words", 'textarea[name="quote"]'),
    link: () => open("sources", 'select[name="post"]', 'input[name="address"]'),
    verdict: () =>
      open(
        "verdict",
        "input[type=radio]:checked",
        "input[type=radio]",
        "summary ~ * summary",
        "button",
      ),
    similar: () => open("similar"),
    checks: () => open("checks"),
    checklist: () => open("checklist", ".tick"),
    history: () => open("history"),
    more: () => open("more", 'input[name="because"]', "select"),
    wider: (card) => card?.querySelector('[data-key="wider"]')?.click(),
    help: () => document.getElementById("shortcuts")?.showModal(),
  };
  // Also where no claim is shown: on an emptied list, and where undoing a bulk change leads to
  const ANYWHERE = new Set(["undo", "recent", "help"]);
  // One press after the other: each goes back one step further
  let undoing = Promise.resolve();
  const numbers = () => claims().map((card) => card.dataset.claim);
  function undoLast() {
    const address = document.getElementById("recent-show")?.dataset.undo;
    if (!address) return;
    undoing = undoing.then(() =>
      htmx.ajax("POST", address, {
        target: document.body,
        swap: "none",
        values: { shown: numbers().join(" ") },
      }),
    );
  }
  const recent = document.getElementById("recent");
  recent?.addEventListener("htmx:configRequest", (event) => {
    event.detail.parameters.shown = numbers().join(" ");
  });
  recent?.addEventListener("htmx:afterOnLoad", () => recent.close());
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target?.id === "recent-list") recent.showModal();
  });
  // From a row of the list to its place in the article, and back to the same row, or to what stands
  // there now
  const LIST = "list";
  function readInArticle() {
    const card = selected();
    const link = card?.closest("li")?.querySelector(".facts a");
    if (!link) return;
    const row = { claim: card.dataset.claim, place: claims().indexOf(card) };
    sessionStorage.setItem(LIST, JSON.stringify({ address: location.href.split("#")[0], ...row }));
    location.href = link.href;
  }
  function backToList() {
    const row = JSON.parse(sessionStorage.getItem(LIST) || "null");
    if (!row || !document.querySelector(".reading")) return;
    sessionStorage.setItem(LIST, JSON.stringify({ ...row, isBack: true }));
    location.href = row.address;
  }
  function rowLeft() {
    const row = JSON.parse(sessionStorage.getItem(LIST) || "null");
    if (!row?.isBack || row.address !== location.href.split("#")[0]) return null;
    sessionStorage.removeItem(LIST);
    return document.getElementById(`claim-${row.claim}`) || claims()[row.place];
  }
  function sendForm(event) {
    const form = event.target.closest?.(".claim.open form");
    if (!form) return;
    event.preventDefault();
    // htmx sends the value of a button that was clicked, not of one that is named to requestSubmit
    const button = form.querySelector("button.primary");
    if (button) button.click();
    else form.requestSubmit();
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.target.closest?.("dialog")) {
      const card = document.querySelector(".claim.open:has([data-key=close])");
      if (card) select(card, { focus: false, scroll: false });
      return press("close");
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return sendForm(event);
    if (event.key === "Enter" && event.target.matches(".queue .claim")) return readInArticle();
    if (event.key === "Backspace" && !deskKeys.isTyped(event)) return backToList();
    if (event.defaultPrevented) return;
    const action = deskKeys.actionOf(event);
    if (!actions[action] || !(claims().length || ANYWHERE.has(action))) return;
    event.preventDefault();
    actions[action](selected());
  });
  document.addEventListener("desk:act", (event) => actions[event.detail](selected()));

  // Counts come after the list: what was opened, typed or focused meanwhile stays
  let interim = null;
  document.addEventListener("htmx:beforeSwap", (event) => {
    const old = event.detail.target;
    if (old?.id !== "narrowing" || event.detail.requestConfig.verb !== "get") return;
    const parts = [...old.querySelectorAll("details")];
    interim = {
      open: parts.map((part) => part.open),
      name: old.querySelector("#saved-name")?.value,
      focus: [...old.querySelectorAll("summary, input")].indexOf(document.activeElement),
    };
  });
  document.addEventListener("htmx:load", (event) => {
    const narrowing = event.detail.elt;
    if (narrowing.id !== "narrowing" || !interim) return;
    narrowing.querySelectorAll("details").forEach((part, at) => {
      part.open ||= interim.open[at];
    });
    if (interim.name) narrowing.querySelector("#saved-name").value = interim.name;
    [...narrowing.querySelectorAll("summary, input")][interim.focus]?.focus();
    interim = null;
  });

  // After an answer: the marks follow the card, and the focus goes where the work goes on
  document.addEventListener("htmx:load", (event) => {
    const card = event.detail.elt;
    if (!card.matches?.(".claim[data-claim]")) return;
    all(
      `mark[data-claim="${card.dataset.claim}"], .reference[data-claim="${card.dataset.claim}"]`,
    ).forEach((mark) => {
      mark.dataset.state = card.dataset.state;
    });
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const { xhr, requestConfig } = event.detail;
    const card = event.detail.elt;
    if (!xhr || !card.matches?.(".claim[id]")) return;
    if (
      requestConfig.verb === "post" &&
      xhr.status === 200 &&
      /\/(accept|reject)\/$/.test(event.detail.pathInfo.requestPath)
    ) {
      return selectNextPending(card.id);
    }
    select(card);
    showWanted(card);
    card.querySelector(".ask button")?.focus();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-copied]");
    if (!link || !navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(() => say(link.dataset.copied));
  });

  document.addEventListener("claims:gone", (event) => {
    for (const claim of event.detail.claims) document.getElementById(`claim-${claim}`)?.remove();
  });
  document.addEventListener("claim:placed", (event) => {
    const card = document.getElementById(`claim-${event.detail.claim}`);
    if (!card) return;
    document.getElementById("add")?.removeAttribute("open");
    select(card);
  });

  function say(words) {
    const toast = document.createElement("div");
    toast.className = "toast";
    toast.append(Object.assign(document.createElement("p"), { textContent: words }));
    document.getElementById("toasts").replaceChildren(toast);
  }

  for (const name of ["htmx:sendError", "htmx:responseError"])
    document.addEventListener(name, () => {
      wanted = null;
    });

  // The page opens at the claim that its address names, or at the first one that waits
  if (claims().length && document.getElementById("reading")) {
    const named =
      location.hash.startsWith("#claim-") && document.getElementById(location.hash.slice(1));
    const left = rowLeft();
    if (left) return select(left);
    const first = named || document.querySelector('.claim[data-state="pending"]');
    if (first) select(first, { focus: Boolean(named), scroll: Boolean(named) });
  }
})();
