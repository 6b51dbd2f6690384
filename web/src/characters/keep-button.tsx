import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { KeepIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { useKeep } from "./queries";

interface KeepButtonProps {
  sessionId: string;
  /** Its id in the story's cast, and what it is called. */
  character: string;
  name: string;
}

/** Keeps one of a story's cast for further stories. */
export function KeepButton({ sessionId, character, name }: KeepButtonProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const keep = useKeep();
  const save = () =>
    keep.mutate(
      { session: sessionId, character },
      { onSuccess: () => announce(t.characters.kept) },
    );
  return (
    <>
      <ActionButton
        className="button"
        {...(!keep.isSuccess && { label: t.characters.keepOne(name) })}
        isPending={keep.isPending}
        onPress={() => keep.isSuccess || save()}
      >
        <KeepIcon />
        {keep.isSuccess ? t.characters.kept : t.characters.keep}
      </ActionButton>
      {keep.isError && <ProblemNotice error={keep.error} onRetry={save} />}
    </>
  );
}
