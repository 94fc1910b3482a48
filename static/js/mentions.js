// @names in comments: the server says whom the letters before the cursor may mean, and a press puts
// the name in.
"use strict";
(() => {
  const peopleOf = (field) => document.getElementById(field.id.replace("text-", "people-"));
  const before = (field) => field.value.slice(0, field.selectionStart);
  const buttons = (list) => [...(list?.querySelectorAll("[data-mention]") ?? [])];
  const fieldOf = (button) => button.closest("form").querySelector("[data-mentions]");

  document.addEventListener("htmx:configRequest", (event) => {
    const field = event.detail.elt;
    if (field.matches?.("[data-mentions]")) event.detail.parameters.before = before(field);
  });

  function put(button) {
    const field = fieldOf(button);
    const typed = before(field);
    const begin = typed.lastIndexOf("@");
    if (begin < 0) return;
    field.setRangeText(`@${button.dataset.mention} `, begin, typed.length, "end");
    peopleOf(field).replaceChildren();
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-mention]");
    if (button) put(button);
  });

  // Captured: Escape would close the card, and letters are keys of the desk.
  document.addEventListener(
    "keydown",
    (event) => {
      const field = event.target.closest?.("[data-mentions]");
      const button = event.target.closest?.("[data-mention]");
      if (!field && !button) return;
      const list = peopleOf(field ?? fieldOf(button));
      const there = buttons(list);
      if (!there.length) return;
      const at = there.indexOf(button);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
      if (to !== undefined && !(field && event.key === "ArrowUp")) {
        (there[to] ?? fieldOf(there[0])).focus();
      } else if (event.key === "Escape") {
        fieldOf(there[0]).focus();
        list.replaceChildren();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
})();
