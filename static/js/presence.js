// Who closes the page says so; who is thrown off the net is forgotten by the server after a while.
"use strict";
(() => {
  const here = document.getElementById("presence");
  if (!here) return;
  addEventListener("pagehide", () => {
    const said = new FormData();
    said.set(
      "csrfmiddlewaretoken",
      JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"],
    );
    navigator.sendBeacon(here.dataset.leave, said);
  });
  // Back from the browser's cache of pages: nothing was loaded, but somebody is here again.
  addEventListener(
    "pageshow",
    (event) => event.persisted && here.dispatchEvent(new Event("presence:back")),
  );
})();
