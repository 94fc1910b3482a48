// Who closes the page says so; who is thrown off the net is forgotten by the server after a while.
"use strict";
(() => {
  const here = document.getElementById("presence");
  if (!here) return;
  const visit = () => here.querySelector("[name=visit]");
  addEventListener("pagehide", () => {
    const said = new FormData();
    said.set(
      "csrfmiddlewaretoken",
      JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"],
    );
    said.set("visit", visit().value);
    navigator.sendBeacon(here.dataset.leave, said);
  });
  // Back from the browser's cache of pages: nothing was loaded, but somebody is here again. The
  // visit that ended stays ended; the server gives a new one.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    visit().value = "";
    here.dispatchEvent(new Event("presence:back"));
  });
})();
