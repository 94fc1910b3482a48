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

  function reveal(card) {
    const box = card.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight - 20) card.scrollIntoView({ block: "center" });
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
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".claim[id]");
    if (card && card !== selected()) select(card, { focus: false, scroll: false });
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
  let field = "";
  const open = (wanted) => {
    const there = selected()?.querySelector(wanted);
    if (there) return there.focus();
    field = wanted;
    press("open");
  };
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
    if (!card?.closest(".reading")) return open(".merge button");
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
    comment: () => open('textarea[name="text"]'),
    merge_next: () => merge(1),
    merge_previous: () => merge(-1),
    split: () => open('input[name="words"]'), // in the text marking.js splits at a selection
    undo: () =>
      click(
        document.querySelector("[data-undo-last]") ||
          selected()?.querySelector('[data-key="undo"]'),
      ),
    redo: () => {
      const again =
        document.querySelector("[data-redo-last]") ||
        selected()?.querySelector('[data-key="redo"]');
      if (again) click(again);
      else if ("returned" in (selected()?.dataset ?? {})) send("redo/", {});
    },
    open: () => open(".history summary"),
    speaker: () => open('input[name="name"]'),
    link: () => open('select[name="post"], input[name="address"]'),
    verdict: () => open(".verdict summary, .verdict button"),
    help: () => document.getElementById("shortcuts")?.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest?.(".claim.open")) return press("close");
    if (event.defaultPrevented || !claims().length) return;
    const act = actions[deskKeys.actionOf(event)];
    if (!act) return;
    event.preventDefault();
    act(selected());
  });
  document.addEventListener("desk:act", (event) => actions[event.detail](selected()));

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
    if (field) card.querySelector(field)?.focus();
    field = "";
  });

  document.addEventListener("claim:placed", (event) => {
    const card = document.getElementById(`claim-${event.detail.claim}`);
    if (!card) return;
    document.getElementById("add")?.removeAttribute("open");
    select(card);
  });

  // Nothing typed is lost: the form stays as it is and can be sent again
  let pressed = null;
  document.addEventListener(
    "submit",
    (event) => {
      pressed = { form: event.target, button: event.submitter };
    },
    true,
  );
  function complain(words, { elt, path, target, formData }) {
    const { unreachable, failed, tryAgain } = document.body.dataset;
    const toast = document.createElement("div");
    toast.className = "toast error";
    toast.setAttribute("role", "alert");
    const said = document.createElement("p");
    said.textContent = words === "unreachable" ? unreachable : failed;
    toast.append(said);
    const form = elt.matches("form") && elt,
      button = pressed?.form === form ? pressed.button : null;
    if (!form || form.isConnected) {
      const again = document.createElement("button");
      again.textContent = tryAgain;
      again.addEventListener("click", () => {
        toast.remove();
        if (form) form.requestSubmit(button?.isConnected ? button : null);
        else
          htmx.ajax("POST", path, {
            target,
            swap: "outerHTML",
            values: Object.fromEntries(formData),
          });
      });
      toast.append(again);
    }
    document.getElementById("toasts").replaceChildren(toast);
  }
  // A sign of life that did not arrive is nothing that was typed.
  const isForm = (event) =>
    event.detail.requestConfig?.verb === "post" && event.detail.elt.id !== "presence";
  document.addEventListener(
    "htmx:sendError",
    (event) => isForm(event) && complain("unreachable", event.detail.requestConfig),
  );
  document.addEventListener(
    "htmx:responseError",
    (event) => isForm(event) && complain("failed", event.detail.requestConfig),
  );

  // The page opens at the claim that its address names, or at the first one that waits
  if (claims().length && document.getElementById("reading")) {
    const named =
      location.hash.startsWith("#claim-") && document.getElementById(location.hash.slice(1));
    const first = named || document.querySelector('.claim[data-state="pending"]');
    if (first) select(first, { focus: Boolean(named), scroll: Boolean(named) });
  }
})();
