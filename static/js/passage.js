// A passage of a stored text, selected with the mouse or by keys, goes into the form with its
// place. Places are sent in code points, as the server counts; JavaScript counts UTF-16 units.
"use strict";
(() => {
  const text = document.getElementById("stored-text");
  const words = document.getElementById("passage-words");
  if (!text || !words) return;
  const form = words.form;
  const selection = getSelection();
  document.getElementById("by-keys").hidden = false;

  const lineOf = (node) =>
    (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-begin]");

  function placeOf(node, offset) {
    const line = lineOf(node);
    if (!line || !text.contains(line)) return null;
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEnd(node, offset);
    return Number(line.dataset.begin) + [...before.toString()].length;
  }

  // A selection may begin or end between two lines, or beside the text.
  function place() {
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const lines = [...text.children].filter((line) => range.intersectsNode(line));
    if (!lines.length) return null;
    const last = lines[lines.length - 1];
    const begin = placeOf(range.startContainer, range.startOffset) ?? placeOf(lines[0], 0);
    const end =
      placeOf(range.endContainer, range.endOffset) ?? placeOf(last, last.childNodes.length);
    return begin < end ? { begin, end } : null;
  }

  function take() {
    const at = place();
    if (!at) return false;
    form.elements.begin.value = at.begin;
    form.elements.end.value = at.end;
    words.value = selection.toString();
    return true;
  }
  document.addEventListener("selectionchange", () => {
    if (document.activeElement !== words) take();
  });
  if (!words.value) take(); // selected while the page was still loading
  // Words that were typed are looked up; the place that was selected no longer holds.
  words.addEventListener("input", () => {
    form.elements.begin.value = form.elements.end.value = "";
  });

  function begin() {
    const box = text.getBoundingClientRect();
    const seen =
      [...text.children].find((line) => line.getBoundingClientRect().bottom > box.top) ||
      text.firstElementChild;
    selection.collapse(seen.firstChild, 0);
    selection.modify("extend", "forward", "word");
  }

  function move(way) {
    if (way === "backward") selection.collapseToStart();
    else selection.collapseToEnd();
    if (way === "backward") selection.modify("move", "backward", "word");
    selection.modify("extend", "forward", "word");
  }

  text.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = { ArrowLeft: "backward", ArrowRight: "forward" }[event.key];
    let taken = true;
    if (event.key === "Enter" && selection.isCollapsed) begin();
    else if (event.key === "Enter" && take()) form.querySelector("button.primary").focus();
    else if (way && event.shiftKey) selection.modify("extend", way, "word");
    else if (way && !selection.isCollapsed) move(way);
    else taken = false;
    if (taken) event.preventDefault();
  });
})();
