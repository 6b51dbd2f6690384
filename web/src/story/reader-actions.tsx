import { useMutation } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import type { Story } from "../api/client";
import { useAccount, useRetry } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { MoreIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import type { Sheet } from "./book";
import { DeleteButton } from "./delete-button";
import { type ExportKind, saveExport } from "./exports";
import { ShareButton } from "./share-button";

interface ReaderActionsProps {
  story: Story;
  title: string;
  open: Sheet | undefined;
}

type Wish = Parameters<ReturnType<typeof useRetry>["mutate"]>[0];

/** What can be done with a story: keep it, make parts of it again, delete it. */
export function ReaderActions({ story, title, open }: ReaderActionsProps) {
  const { t } = useMessages();
  const { data: account } = useAccount();
  const retry = useRetry(story.session_id);
  const [last, setLast] = useState<Wish>({});
  // Here, because it goes on where the menu is closed meanwhile.
  const save = useSave(story.session_id);
  const { character_image, background_image, merged_image } = story.image_urls;
  // Of a book: the page that is open.
  const page = story.pages.find(
    ({ number }) => story.pages.length > 1 && open?.kind === "page" && open.page.number === number,
  );

  const isSilent = !story.plan_only && story.pages.some(({ audio_url }) => !audio_url);

  function makeAgain(wish: Wish): void {
    setLast(wish);
    retry.mutate(wish);
  }
  const again = (name: string, wish: Wish) => (
    <Button className="button quiet" isDisabled={retry.isPending} onPress={() => makeAgain(wish)}>
      {name}
    </Button>
  );

  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={t.read.actions}>
        <MoreIcon />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="panel actions" aria-label={t.read.actions}>
          <section>
            <h2>{t.read.download}</h2>
            <Download url={page ? page.image_url : merged_image} name={t.read.downloadScene} />
            <Download url={character_image} name={t.read.downloadCharacter} />
            <Download
              url={page ? page.background_url : background_image}
              name={t.read.downloadBackground}
            />
            <Button className="button quiet" onPress={() => saveText(title, story.story_text)}>
              {t.read.downloadText}
            </Button>
          </section>
          <Exports save={save} />
          <section>
            <h2>{t.read.redraw}</h2>
            {!story.plan_only && again(t.read.redrawCharacter, { stage: "character_image" })}
            {page && !story.plan_only && again(t.read.redrawPage, { page: page.number })}
            {!(story.pages.length > 1 || story.plan_only) &&
              again(t.read.redrawBackground, { stage: "background_image" })}
            {again(t.read.rewrite, { stage: "story" })}
            {account?.narration && isSilent && again(t.read.narrate, { stage: "narration" })}
            {retry.isError && <ProblemNotice error={retry.error} onRetry={() => makeAgain(last)} />}
          </section>
          <ShareButton sessionId={story.session_id} />
          <DeleteButton story={story} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function useSave(sessionId: string) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (kind: ExportKind) => saveExport(sessionId, kind),
    onSuccess: (warning) => warning && announce(warning),
  });
}

function Exports({ save }: { save: ReturnType<typeof useSave> }) {
  const { t } = useMessages();
  return (
    <section>
      <h2>{t.read.export}</h2>
      {Object.entries(t.read.formats).map(([kind, name]) => {
        const isLast = save.variables === kind;
        const isPending = save.isPending && isLast;
        return (
          <Fragment key={kind}>
            <ActionButton
              className="button quiet"
              isPending={isPending}
              onPress={() => save.mutate(kind as ExportKind)}
            >
              {isPending ? `${name}: ${t.wait}` : name}
            </ActionButton>
            {isLast && save.data && (
              <p className="help" dir="auto">
                {save.data}
              </p>
            )}
            {isLast && save.isError && (
              <ProblemNotice error={save.error} onRetry={() => save.mutate(save.variables)} />
            )}
          </Fragment>
        );
      })}
    </section>
  );
}

function Download({ url, name }: { url: string | null; name: string }) {
  return (
    url && (
      <a className="button quiet" href={url} download>
        {name}
      </a>
    )
  );
}

function saveText(title: string, text: string): void {
  const link = document.createElement("a");
  const file = new Blob([`${title}\n\n${text}\n`], { type: "text/plain;charset=utf-8" });
  link.href = URL.createObjectURL(file);
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60) || "story"}.txt`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
