// Many claims at once: ticked by mouse (Shift for a range) or by keys.
"use strict";
(() => {
  const form = document.getElementById("bulk");
  if (!form) return;
  const all = () => [...document.querySelectorAll('input[name="claim"]')];
  const boxOf = (card) => card?.closest("li")?.querySelector('input[name="claim"]');
  const selected = () => document.querySelector(".claim.selected");
  const count = document.getElementById("bulk-count");
  const everything = form.elements.all;
  let anchor = null;

  function tell() {
    const number = all().filter((box) => box.checked).length;
    const { none, one, many } = count.dataset;
    count.textContent = everything.checked
      ? ""
      : number
        ? number === 1
          ? one
          : many.replace("#", number)
        : none;
    form.classList.toggle("in-use", Boolean(number) || everything.checked);
    if (number || everything.checked) form.querySelector("details").open = true;
  }

  function tick(box, checked, widen) {
    const boxes = all();
    if (widen && anchor?.isConnected) {
      const [from, to] = [boxes.indexOf(anchor), boxes.indexOf(box)].sort((a, b) => a - b);
      boxes.slice(from, to + 1).forEach((each) => {
        each.checked = checked;
      });
    } else {
      box.checked = checked;
    }
    anchor = box;
    tell();
  }

  document.addEventListener("click", (event) => {
    const box = event.target.closest?.('input[name="claim"]');
    if (!box) return;
    tick(box, box.checked, event.shiftKey);
    // By mouse the claim is selected too, so that the keys go on from it; who ticks by keys stays
    // where they are.
    if (event.detail) box.closest("li").querySelector(".claim")?.focus({ preventScroll: true });
  });
  everything.addEventListener("change", tell);

  document.addEventListener("keydown", (event) => {
    const action = deskKeys.actionOf(event),
      box = boxOf(selected());
    const way = { widen_next: "next", widen_previous: "previous" }[action];
    if (action === "select" && box) {
      tick(box, !box.checked);
    } else if (way && box) {
      tick(box, true);
      document.dispatchEvent(new CustomEvent("desk:act", { detail: way }));
      const next = boxOf(selected());
      if (next) tick(next, true);
    } else {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener("htmx:load", (event) => {
    const part = event.detail.elt;
    // A card that was decided meanwhile is ticked in the version that it has now.
    if (part.matches?.(".claim[data-claim]") && boxOf(part)) {
      boxOf(part).value = `${part.dataset.claim}:${part.dataset.version}`;
    }
    if (part.id === "reading") {
      everything.checked = false;
      tell();
    }
    if (part.matches?.(".bulk-change")) (part.querySelector("[data-confirm]") || part).focus();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-discard]")) return;
    event.preventDefault();
    document.getElementById("bulk-change").replaceChildren();
    form.querySelector("button").focus();
  });
  tell();
})();
