// On pages that take a file: it may be dropped anywhere on them, and is read at once.
"use strict";

(() => {
  const place = () => document.querySelector(".drop:has(input[type=file])"); // a page that changed has another
  const holdsFiles = (event) => place() && event.dataTransfer && [...event.dataTransfer.types].includes("Files");

  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place().classList.add("drop--over");
  });
  addEventListener("dragleave", (event) => { if (place() && !event.relatedTarget) place().classList.remove("drop--over"); });
  addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place().classList.remove("drop--over");
    if (!event.dataTransfer.files.length) return;
    const field = place().querySelector("input[type=file]");
    field.files = event.dataTransfer.files;
    field.form.requestSubmit();
  });
})();
