// Which action a key means: read from the list that the help shows, as it is saved for this user.
"use strict";
const deskKeys = (() => {
  const form = () => document.getElementById("shortcuts-form");
  const isTyped = (event) =>
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.target.closest?.(
      "input:not([type=checkbox]), textarea, select, dialog, [contenteditable]",
    );

  // The name of the action in claims/review/keyboard_shortcuts.py; "" for a key that means nothing
  // here.
  function actionOf(event) {
    if (isTyped(event) || !form()) return "";
    if (event.key === "?") return "help";
    if (!form().elements.on.checked) return "";
    return form().querySelector(`[data-bound="${CSS.escape(event.key)}"]`)?.dataset.action || "";
  }

  document.addEventListener("change", (event) => {
    if (event.target.id === "shortcuts-on") form().requestSubmit();
  });
  document.addEventListener(
    "focusin",
    (event) => event.target.matches?.("input.key") && event.target.select(),
  );
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.elt.id !== "shortcuts-form") return;
    (form().querySelector("[aria-invalid]") || document.getElementById("shortcuts-on")).focus();
  });
  document.getElementById("shortcuts-show")?.addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("shortcuts").showModal();
  });
  return { actionOf, isTyped };
})();
