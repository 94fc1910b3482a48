// What is typed into an opened claim is kept in this browser until it is sent, and for two weeks at
// most: a closed card, a key too many or a page that went away loses nothing.
"use strict";
(() => {
  const user = document.body.dataset.user;
  if (!user) return;
  const PREFIX = `draft:${user}:`;
  const KEPT = 14 * 24 * 3600 * 1000;
  const isKept = (field) =>
    field.name &&
    !["hidden", "file", "submit", "button"].includes(field.type) &&
    field.dataset.key !== "wider";
  const keyOf = (form) => PREFIX + form.getAttribute("action");
  const formOf = (element) => element?.closest?.(".claim.open form[method=post]");
  const isChanged = (field) =>
    field.matches("select")
      ? ![...field.options].every((option) => option.selected === option.defaultSelected)
      : ["checkbox", "radio"].includes(field.type)
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue;

  function keep(form) {
    const fields = [...form.elements].filter(isKept);
    const values = fields
      .filter(isChanged)
      .map((field) => [
        field.name,
        field.value,
        ["checkbox", "radio"].includes(field.type) ? field.checked : null,
      ]);
    try {
      if (values.length)
        localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values }));
      else localStorage.removeItem(keyOf(form));
    } catch {
      // storage is full or switched off: the form itself still has it
    }
  }

  function bringBack(form) {
    const kept = localStorage.getItem(keyOf(form));
    if (!kept) return;
    for (const [name, value, checked] of JSON.parse(kept).values) {
      for (const field of [...form.elements].filter((each) => each.name === name && isKept(each))) {
        if (checked === null) field.value = value;
        else if (field.value === value) field.checked = checked;
      }
    }
  }

  document.addEventListener("input", (event) => {
    const form = formOf(event.target);
    if (form) keep(form);
  });
  // Before the card is selected and a field gets the focus
  document.addEventListener("htmx:load", (event) => {
    const card = event.detail.elt;
    const forms = card.matches?.(".claim.open, .verdict")
      ? card.querySelectorAll("form[method=post]")
      : [];
    for (const form of forms) if (formOf(form)) bringBack(form);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    // The form itself may be gone with its card: the event comes from what is still there.
    const { successful, requestConfig } = event.detail;
    if (successful && requestConfig?.verb === "post")
      localStorage.removeItem(PREFIX + requestConfig.path);
  });
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith("draft:")) continue;
    if (Date.now() - JSON.parse(localStorage.getItem(key)).at > KEPT) localStorage.removeItem(key);
  }
})();
