"use strict";
(() => {
  const root = document.documentElement;
  const leaves = [...document.querySelectorAll(".leaf")];
  const back = document.getElementById("back");
  const next = document.getElementById("next");
  const where = document.getElementById("where");
  const play = document.getElementById("play");
  const rightToLeft = root.dir === "rtl";
  let at = -1;
  let reading = false;
  let frame = 0;

  const audio = () => leaves[at].querySelector("audio");

  function open(index, { focus = false } = {}) {
    index = Math.max(0, Math.min(leaves.length - 1, index));
    if (index === at) return;
    const backwards = (index < at) !== rightToLeft;
    if (at >= 0) silence();
    leaves.forEach((leaf, number) => {
      leaf.classList.toggle("open", number === index);
      leaf.classList.toggle("backwards", backwards);
    });
    at = index;
    back.disabled = at === 0;
    next.disabled = at === leaves.length - 1;
    where.textContent = `${at + 1} / ${leaves.length}`;
    try {
      history.replaceState(null, "", `#${at}`);
    } catch {
      // A frame without an origin of its own has no history; only the place after a reload is lost.
    }
    if (focus) leaves[at].focus({ preventScroll: true });
    if (reading) readAloud();
  }

  function mark() {
    const seconds = audio().currentTime;
    for (const part of leaves[at].querySelectorAll("[data-start]")) {
      const spoken = seconds >= Number(part.dataset.start) && seconds < Number(part.dataset.end);
      part.classList.toggle("spoken", spoken);
    }
    frame = requestAnimationFrame(mark);
  }

  function silence() {
    cancelAnimationFrame(frame);
    const sound = audio();
    if (sound) {
      sound.onended = null;
      sound.pause();
      sound.currentTime = 0;
    }
    leaves[at].querySelectorAll(".spoken").forEach((part) => part.classList.remove("spoken"));
  }

  function setReading(on) {
    reading = on;
    play.setAttribute("aria-pressed", String(on));
  }

  function readAloud() {
    const sound = audio();
    const last = at === leaves.length - 1;
    if (!sound) {
      // The title and pages without narration are shown for a while.
      const shown = at;
      setTimeout(() => { if (reading && at === shown && !last) open(at + 1); }, 1500);
      if (last) setReading(false);
      return;
    }
    sound.onended = () => {
      cancelAnimationFrame(frame);
      open(at + 1);
    };
    sound.play().then(mark, () => setReading(false));
  }

  function turn(step) {
    open(at + step, { focus: true });
  }

  back.addEventListener("click", () => open(at - 1));
  next.addEventListener("click", () => open(at + 1));
  if (play) {
    play.addEventListener("click", () => {
      setReading(!reading);
      if (reading) readAloud();
      else silence();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
    const backward = rightToLeft ? "ArrowRight" : "ArrowLeft";
    if (event.key === forward || event.key === "PageDown") turn(1);
    else if (event.key === backward || event.key === "PageUp") turn(-1);
    else if (event.key === "Home") turn(-leaves.length);
    else if (event.key === "End") turn(leaves.length);
    else return;
    event.preventDefault();
  });

  // A click on a picture turns the page, on its first third back.
  for (const picture of document.querySelectorAll(".leaf img")) {
    picture.addEventListener("click", (event) => {
      const box = picture.getBoundingClientRect();
      const share = (event.clientX - box.left) / box.width;
      open(at + ((rightToLeft ? 1 - share : share) < 1 / 3 ? -1 : 1));
    });
  }

  let start = null;
  document.addEventListener("touchstart", (event) => {
    start = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  document.addEventListener("touchend", (event) => {
    if (!start) return;
    const end = event.changedTouches[0];
    const across = end.clientX - start.clientX;
    if (Math.abs(across) > 45 && Math.abs(across) > 2 * Math.abs(end.clientY - start.clientY)) {
      open(at + ((across < 0) !== rightToLeft ? 1 : -1));
    }
    start = null;
  }, { passive: true });

  window.addEventListener("hashchange", () => open(Number(location.hash.slice(1)) || 0));

  root.classList.add("js");
  document.getElementById("controls").hidden = false;
  open(Number(location.hash.slice(1)) || 0);
})();
