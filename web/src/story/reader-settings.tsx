import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useMessages } from "../i18n";
import { type Preferences, setPreferences } from "../preferences";
import { Choice } from "../ui/choice";
import { TextIcon } from "../ui/icons";
import { usePreferences } from "../use-preferences";

/** Size, typeface and paper. */
export function ReaderSettings() {
  const { t } = useMessages();
  const { size, typeface, paper } = usePreferences();
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={t.read.settings}>
        <TextIcon />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="panel" aria-label={t.read.settings}>
          <Choice
            label={t.read.size}
            value={String(size)}
            options={Object.fromEntries(t.read.sizes.map((name, index) => [index, name]))}
            onChange={(value) => setPreferences({ size: Number(value) as Preferences["size"] })}
          />
          <Choice
            label={t.read.typeface}
            value={typeface}
            options={t.read.typefaces}
            onChange={(value) => setPreferences({ typeface: value as Preferences["typeface"] })}
          />
          <Choice
            label={t.read.paper}
            value={paper}
            options={t.read.papers}
            onChange={(value) => setPreferences({ paper: value as Preferences["paper"] })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
