import { useLocation } from "wouter";
import type { Story } from "../api/client";
import { useMove } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { DeleteIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { useUndo } from "../ui/undo";

/** Puts a story into the trash and goes to the shelf, where that can be undone. */
export function DeleteButton({ story }: { story: Pick<Story, "session_id"> }) {
  const { t } = useMessages();
  const undo = useUndo();
  const [, navigate] = useLocation();
  const move = useMove();

  function remove(): void {
    move.mutate(
      { ids: [story.session_id] },
      {
        onSuccess(moved) {
          navigate("/stories/", { replace: true });
          undo({
            message: t.trash.moved(moved.length),
            undo: () => move.mutateAsync({ ids: moved, back: true }),
            path: "/stories/",
          });
        },
      },
    );
  }

  return (
    <>
      <ActionButton className="button quiet" isPending={move.isPending} onPress={remove}>
        <DeleteIcon />
        {t.read.delete}
      </ActionButton>
      {move.isError && <ProblemNotice error={move.error} onRetry={remove} />}
    </>
  );
}
