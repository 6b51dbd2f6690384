import type { RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { LANGUAGES, type Language, useMessages } from "../i18n";
import { type Preferences, setPreferences } from "../preferences";
import { usePreferences } from "../use-preferences";
import { Choice } from "./choice";

interface SettingsPanelProps {
  trigger: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export default function SettingsPanel({ trigger, isOpen, onOpenChange }: SettingsPanelProps) {
  const { t, language } = useMessages();
  const { theme } = usePreferences();
  return (
    <Popover
      className="popover"
      placement="bottom end"
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Dialog className="panel" aria-label={t.settings.label}>
        <label className="field">
          <span className="label">{t.settings.language}</span>
          <select
            value={language}
            onChange={(event) => setPreferences({ language: event.target.value as Language })}
          >
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Choice
          label={t.settings.appearance}
          value={theme}
          options={t.settings.themes}
          onChange={(value) => setPreferences({ theme: value as Preferences["theme"] })}
        />
      </Dialog>
    </Popover>
  );
}
