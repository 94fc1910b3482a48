// Words of the text become a claim, or the new words of one: selected with the mouse, or by keys.
// Places are sent in code points, as the server counts; JavaScript counts UTF-16 units.
"use strict";
(() => {
  const bar = document.getElementById("marking");
  if (!bar) return;
  const selection = getSelection();
  const chosen = () => document.querySelector(".claim.selected");
  let marking = false;

  const codePoints = (text) => [...text].length;

  function place() {
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const pieces = [...document.querySelectorAll("#reading [data-begin]")].filter((piece) =>
      range.intersectsNode(piece),
    );
    if (!pieces.length) return null;
    const first = pieces[0],
      last = pieces[pieces.length - 1];
    const from = range.startContainer === first.firstChild ? range.startOffset : 0;
    const to = range.endContainer === last.firstChild ? range.endOffset : last.textContent.length;
    return {
      begin: Number(first.dataset.begin) + codePoints(first.textContent.slice(0, from)),
      end: Number(last.dataset.begin) + codePoints(last.textContent.slice(0, to)),
      words: pieces
        .map((piece) =>
          piece.textContent.slice(piece === first ? from : 0, piece === last ? to : undefined),
        )
        .join(""),
    };
  }

  function done() {
    marking = false;
    selection.removeAllRanges();
    bar.hidden = true;
  }

  function add() {
    const at = place();
    if (!at) return;
    const form = document.querySelector("#add form");
    form.elements.begin.value = at.begin;
    form.elements.end.value = at.end;
    form.elements.quote.value = at.words;
    document.getElementById("add").open = true;
    done();
    form.elements.kind.focus();
    form.scrollIntoView({ block: "center" });
  }
  document.addEventListener("input", (event) => {
    // Words that were typed are looked up; the place that was selected no longer holds.
    if (event.target.id === "add-quote")
      event.target.form.elements.begin.value = event.target.form.elements.end.value = "";
  });

  const send = (action, values) =>
    document.dispatchEvent(new CustomEvent("claim:send", { detail: { action, values } }));

  function correct() {
    const at = place();
    if (!at) return;
    send("correct/", { begin: at.begin, end: at.end });
    done();
  }

  function split() {
    const at = place();
    if (!at) return;
    send("split/", { at: at.begin });
    done();
  }
  const isInside = (at) => {
    const marks = [
      ...document.querySelectorAll(
        `#reading mark[data-claim="${chosen()?.dataset.claim}"] [data-begin]`,
      ),
    ];
    return marks.some((piece, nth) => {
      const begin = Number(piece.dataset.begin);
      return at >= begin + (nth === 0) && at < begin + codePoints(piece.textContent);
    });
  };

  bar.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("[data-marking]");
    if (button) ({ add, correct, split })[button.dataset.marking]();
  });
  document.addEventListener("selectionchange", () => {
    const at = place();
    bar.hidden = !at;
    bar.querySelector('[data-marking="split"]').hidden = !at || !isInside(at.begin);
    bar.querySelector('[data-marking="correct"]').hidden = !chosen();
  });

  // By keys: three keys put a selection into the text, arrows move and widen it, the same key again
  // takes it
  function selectPassage(card) {
    const pieces = document.querySelectorAll(
      `#reading mark[data-claim="${card.dataset.claim}"] [data-begin]`,
    );
    if (!pieces.length) return false;
    const last = pieces[pieces.length - 1].firstChild;
    selection.setBaseAndExtent(pieces[0].firstChild, 0, last, last.length);
    return true;
  }

  function selectSecondWord(card) {
    if (!selectPassage(card)) return false;
    selection.collapseToStart();
    const before = document.createRange();
    before.setStart(selection.anchorNode, selection.anchorOffset);
    do {
      // a quotation mark is a word of its own
      selection.modify("move", "forward", "word");
      before.setEnd(selection.focusNode, selection.focusOffset);
    } while (!/[\p{L}\p{N}]/u.test(before.toString()) && !before.collapsed);
    selection.modify("extend", "forward", "word");
    return true;
  }

  function selectFirstWord() {
    const row =
      chosen()?.closest(".row")?.querySelector("[data-begin]") ||
      document.querySelector("#reading [data-begin]");
    if (!row) return false;
    selection.collapse(row.firstChild, 0);
    selection.modify("extend", "forward", "word");
    return true;
  }

  function move(way) {
    const backward = way === "backward";
    if (backward) selection.collapseToStart();
    else selection.collapseToEnd();
    if (backward) selection.modify("move", "backward", "word");
    selection.modify("extend", "forward", "word");
  }

  const flip = () =>
    selection.setBaseAndExtent(
      selection.focusNode,
      selection.focusOffset,
      selection.anchorNode,
      selection.anchorOffset,
    );

  document.addEventListener(
    "keydown",
    (event) => {
      if (deskKeys.isTyped(event)) return;
      const action = deskKeys.actionOf(event);
      const way = { ArrowLeft: "backward", ArrowRight: "forward" }[event.key];
      let taken = true;
      if (action === "new_claim") place() ? add() : (marking = selectFirstWord());
      else if (action === "correct" && chosen())
        place() ? correct() : (marking = selectPassage(chosen()));
      else if (action === "split" && chosen())
        place() ? split() : (marking = selectSecondWord(chosen()));
      else if (marking && way && event.shiftKey) selection.modify("extend", way, "word");
      else if (marking && way) move(way);
      else if (marking && event.key === "Tab") flip();
      else if (marking && event.key === "Escape") done();
      else taken = false;
      if (taken) event.preventDefault();
    },
    true,
  );
})();
