// One key for what a source is to the selected claim, one for »not this«, one for both opposite
// each other.
"use strict";
(() => {
  document.addEventListener("keydown", (event) => {
    const action = deskKeys.actionOf(event);
    if (!action || event.defaultPrevented) return;
    const card =
      document.querySelector(".claim.selected") || document.querySelector(".claim.beside");
    const button = card?.querySelector(`[data-relation="${action}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
})();
