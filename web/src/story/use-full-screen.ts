import { useEffect, useState } from "react";

/** Shows the whole page without the browser around it. */
export function useFullScreen() {
  const [isOn, setOn] = useState(() => document.fullscreenElement !== null);

  useEffect(() => {
    const root = document.documentElement;
    function onChange(): void {
      setOn(document.fullscreenElement !== null);
      root.toggleAttribute("data-full-screen", document.fullscreenElement !== null);
    }
    document.addEventListener("fullscreenchange", onChange);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      root.removeAttribute("data-full-screen");
      if (document.fullscreenElement) {
        document.exitFullscreen().catch(() => {});
      }
    };
  }, []);

  function toggle(): void {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => {}); // the browser forbids it
  }

  return { isOn, isPossible: document.fullscreenEnabled, toggle };
}
