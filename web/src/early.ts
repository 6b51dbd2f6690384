import { storeDraft, storedDraft } from "./tell/draft";

/** What was written into the box of the page's HTML before the app was there. */
export interface Early {
  text: string;
  /** Where the caret is; null if the box has not the focus. */
  selection: readonly [number, number] | null;
  /** Whether Return or the button was pressed. */
  isSent: boolean;
}

const shell = () => document.getElementById("shell");
const boxOf = (place: HTMLElement | null) => place?.querySelector("textarea") ?? null;

/** Lets an idea be written and sent while the app is on its way. */
export function listenEarly(): void {
  const box = boxOf(shell());
  const form = box?.form;
  if (!(box && form)) {
    return;
  }
  box.value ||= storedDraft().text;
  box.addEventListener("input", () => storeDraft({ text: box.value }));
  function send(): void {
    const button = form?.querySelector<HTMLElement>("button");
    if (form && button) {
      form.dataset.sent = "";
      button.dataset.pending = "";
      button.lastElementChild?.replaceChildren(button.dataset.wait ?? "");
    }
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  box.dataset.listening = "";
  // Characters that are being put together would be lost with the box.
  box.addEventListener("compositionstart", () => {
    box.dataset.composing = "";
  });
  box.addEventListener("compositionend", () => {
    delete box.dataset.composing;
  });
}

/** Waits until no character is being put together of several keys. */
export async function composed(): Promise<void> {
  const box = boxOf(shell());
  if (box?.dataset.composing !== undefined) {
    await new Promise((resolve) => box.addEventListener("compositionend", resolve, { once: true }));
  }
}

/** What stands in the early box; null where there is none, or it is gone. */
export function readEarly(): Early | null {
  const box = boxOf(shell());
  return (
    box && {
      text: box.value,
      selection: document.activeElement === box ? [box.selectionStart, box.selectionEnd] : null,
      isSent: box.form?.dataset.sent !== undefined,
    }
  );
}

const BOTH = ".skip-link, .logo, .nav-link, .prompt-card textarea, .prompt-card button";

/** Takes the shell away; what had the focus in it has it in the app. */
export function removeShell(): void {
  const early = [...(shell()?.querySelectorAll(BOTH) ?? [])];
  const at = early.indexOf(document.activeElement as Element);
  shell()?.remove();
  if (at >= 0 && document.activeElement === document.body) {
    document.querySelectorAll<HTMLElement>(BOTH)[at]?.focus({ preventScroll: true });
  }
}
