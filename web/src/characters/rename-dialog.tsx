import { useState } from "react";
import { type LibraryCharacter, Problem } from "../api/client";
import { useMessages } from "../i18n";
import { FormEnd } from "../ui/form-end";
import { PanelDialog } from "../ui/panel-dialog";
import { nameOf } from "./name";
import { useRename } from "./queries";
import { type Words, WordsFields } from "./words-fields";

interface RenameDialogProps {
  character: LibraryCharacter;
  onClose: () => void;
}

/** Changes what a character is called and what stories are told about it. */
export function RenameDialog({ character, onClose }: RenameDialogProps) {
  const { t } = useMessages();
  const { name, kind, look } = character;
  const [words, setWords] = useState<Words>({ name, kind, look });
  const rename = useRename(character.id);
  const fields = rename.error instanceof Problem ? rename.error.fields : {};
  const save = () => rename.mutate(words, { onSuccess: onClose });
  return (
    <PanelDialog title={t.characters.rename(nameOf(character))} onClose={onClose}>
      <form
        className="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <WordsFields words={words} onChange={setWords} errors={fields} autoFocus />
        <FormEnd
          submit={t.characters.save}
          isPending={rename.isPending}
          error={Object.keys(fields).length ? null : rename.error}
          onRetry={save}
          onCancel={onClose}
        />
      </form>
    </PanelDialog>
  );
}
