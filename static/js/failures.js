// What was not saved is said, with a way on. Nothing typed is lost: the form stays as it is and can
// be sent again.
"use strict";
(() => {
  const LOGGED_OUT = 401;
  const AFTER_LOG_IN = [LOGGED_OUT, 403];
  // What the server refused for good it would refuse again; without an answer there is no status.
  const mayHelp = (status) =>
    !status || status >= 500 || [...AFTER_LOG_IN, 408, 429].includes(status);
  const isForm = (config) => config?.verb === "post" && config.elt.id !== "presence";

  let pressed = null;
  document.addEventListener(
    "submit",
    (event) => {
      pressed = { form: event.target, button: event.submitter };
    },
    true,
  );
  // A log-in in another tab changes the token that each form sends along.
  async function renewToken() {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const headers = page.body.getAttribute("hx-headers");
    document.body.setAttribute("hx-headers", headers);
    const token = JSON.parse(headers)["X-CSRFToken"];
    const fields = document.querySelectorAll("[name=csrfmiddlewaretoken]");
    for (const field of fields) field.value = token;
  }
  function sendingAgain({ elt, path, target, formData }, status) {
    const form = elt.matches("form") && elt,
      button = pressed?.form === form ? pressed.button : null;
    if (form && !form.isConnected) return null;
    const again = document.createElement("button");
    again.textContent = document.body.dataset.tryAgain;
    again.addEventListener("click", async () => {
      if (AFTER_LOG_IN.includes(status)) await renewToken();
      again.closest(".toast").remove();
      if (form) form.requestSubmit(button?.isConnected ? button : null);
      else
        htmx.ajax("POST", path, {
          target,
          swap: "outerHTML",
          values: Object.fromEntries(formData),
        });
    });
    return again;
  }
  function complain(words, config, status) {
    const { dataset } = document.body;
    const toast = document.createElement("div");
    toast.className = "toast error";
    toast.setAttribute("role", "alert");
    toast.append(Object.assign(document.createElement("p"), { textContent: dataset[words] }));
    if (words === "loggedOut") {
      const link = { href: dataset.logInAt, target: "_blank", textContent: dataset.logIn };
      toast.append(Object.assign(document.createElement("a"), link));
    }
    const again = isForm(config) && mayHelp(status) && sendingAgain(config, status);
    if (again) toast.append(again);
    document.getElementById("toasts").replaceChildren(toast);
  }

  document.addEventListener("htmx:sendError", (event) => {
    const { requestConfig } = event.detail;
    if (isForm(requestConfig)) complain("unreachable", requestConfig);
  });
  document.addEventListener("htmx:responseError", (event) => {
    const { requestConfig, xhr } = event.detail;
    // What a page asks by itself, each second perhaps, leaves standing what was said.
    const isSaid = document.querySelector("#toasts .error");
    if (xhr.status === LOGGED_OUT && !(isSaid && !isForm(requestConfig)))
      complain("loggedOut", requestConfig, xhr.status);
    else if (isForm(requestConfig)) complain("failed", requestConfig, xhr.status);
  });
})();
