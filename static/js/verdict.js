// The verdict of a claim: the focus stays in it when it is swapped, at what is wrong if something
// is.
"use strict";
document.addEventListener("htmx:afterSettle", (event) => {
  const section = event.detail.elt;
  if (!section.matches?.(".verdict")) return;
  const wrong = section.querySelector("[aria-invalid=true]");
  const field = wrong?.matches("fieldset") ? wrong.querySelector("input") : wrong;
  (field || section).focus();
});
