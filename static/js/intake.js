// The clipboard's HTML says what its text has lost: quotation marks, lists, links of posts. It is
// sent along until the text is changed by hand. Files that are dropped on the form are chosen.
"use strict";
const form = document.getElementById("hand-in");
const text = form.elements.text;
const html = form.elements.html;
const pasted = document.getElementById("pasted");

text.addEventListener("paste", (event) => {
  const found = event.clipboardData.getData("text/html");
  const replacesAll = text.selectionStart === 0 && text.selectionEnd === text.value.length;
  html.value = found && replacesAll ? found : "";
  pasted.hidden = !html.value;
});

text.addEventListener("input", (event) => {
  if (event.inputType === "insertFromPaste") return;
  html.value = "";
  pasted.hidden = true;
});

form.addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) event.preventDefault();
});

form.addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  // What was chosen or dropped before stays.
  const chosen = new DataTransfer();
  for (const file of form.elements.uploads.files) chosen.items.add(file);
  for (const file of event.dataTransfer.files) chosen.items.add(file);
  form.elements.uploads.files = chosen.files;
});
