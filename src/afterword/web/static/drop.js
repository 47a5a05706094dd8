// On pages that take a file: it may be dropped anywhere on them, and is read at once.
"use strict";

(() => {
  const field = document.querySelector(".drop input[type=file]");
  if (!field) return;
  const place = field.closest(".drop");
  const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");

  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.add("drop--over");
  });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) place.classList.remove("drop--over"); });
  addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.remove("drop--over");
    if (!event.dataTransfer.files.length) return;
    field.files = event.dataTransfer.files;
    field.form.requestSubmit();
  });
})();
