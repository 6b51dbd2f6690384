import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { SettingsIcon } from "./icons";

const SettingsPanel = lazy(() => import("./settings-panel"));

/** Language and appearance. */
export function SettingsButton() {
  const { t } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        className="icon-button"
        aria-label={t.settings.label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => {
          setWasOpen(true);
          setOpen(!isOpen);
        }}
      >
        <SettingsIcon />
      </Button>
      {wasOpen && (
        <Suspense>
          <SettingsPanel trigger={button} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
