// One key for what a source is to the selected claim: 1 to 4 the relations, 0 not this, o for both opposite each other.
"use strict";
(() => {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !/^[0-4o]$/.test(event.key)) return;
    if (event.target.closest?.("input, textarea, select, dialog, [contenteditable]")) return;
    if (localStorage.getItem("wortlaut-keys-off")) return;
    const card = document.querySelector(".claim.selected") || document.querySelector(".claim.beside");
    const button = card?.querySelector(`[data-relation="${event.key}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
})();
