import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { LANGUAGES, type Language, useMessages } from "../i18n";
import { type Preferences, setPreferences, usePreferences } from "../preferences";
import { Choice } from "./choice";
import { SettingsIcon } from "./icons";

/** Language and appearance. */
export function SettingsButton() {
  const { t, language } = useMessages();
  const { theme } = usePreferences();
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={t.settings.label}>
        <SettingsIcon />
      </Button>
      <Popover className="popover" placement="bottom end">
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
    </DialogTrigger>
  );
}
