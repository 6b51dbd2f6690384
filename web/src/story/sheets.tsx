import { Button } from "react-aria-components/Button";
import type { Story } from "../api/client";
import { useRetry } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { BookIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { type BookPage, type Sheet, sourcesOf } from "./book";
import { Picture } from "./picture";

const LONG_TITLE = 50; // characters

interface CoverSheetProps {
  sheet: Extract<Sheet, { kind: "cover" }>;
  title: string;
  onOpen: () => void;
}

/** The title over the cover's picture; a press opens the book. */
export function CoverSheet({ sheet, title, onOpen }: CoverSheetProps) {
  const { t } = useMessages();
  return (
    <div className="front">
      <h1 className="story-title" dir="auto" data-long={title.length > LONG_TITLE || undefined}>
        {title}
      </h1>
      <Button className="front-picture" aria-label={t.read.start} onPress={onOpen}>
        {sheet.picture ? (
          <img {...sourcesOf(sheet.picture)} sizes="36rem" alt="" width="512" height="512" />
        ) : (
          <BookIcon />
        )}
      </Button>
    </div>
  );
}

interface PageSheetProps {
  page: BookPage;
  label: string;
  /** Above the text of a story that has no cover. */
  title: string;
  story: Story;
  eager: boolean;
}

/** A page: its picture, and its text beside or below it. */
export function PageSheet({ page, label, title, story, eager }: PageSheetProps) {
  const { t } = useMessages();
  const name = title || label;
  return (
    <div className="spread" data-plain={story.plan_only || undefined}>
      {!story.plan_only && (
        <div className="leaf picture-leaf">
          <div>
            <Picture
              url={page.picture}
              alt={[t.read.sceneAlt(name), page.description].filter(Boolean).join(". ")}
              name={name}
              eager={eager}
            />
            {page.missing && <MissingPicture page={page} sessionId={story.session_id} />}
          </div>
        </div>
      )}
      <div className="leaf text-leaf">
        {title && (
          <h1 className="story-title" dir="auto">
            {title}
          </h1>
        )}
        <div className="prose" dir="auto">
          {page.paragraphs.map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that stays
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Says that the picture of a page is missing, and makes it. */
function MissingPicture({ page, sessionId }: { page: BookPage; sessionId: string }) {
  const { t } = useMessages();
  const retry = useRetry(sessionId);
  const again = () => retry.mutate(page.missing ?? {});
  return (
    <div className="missing">
      {page.picture && <p>{t.read.onlyPlace}</p>}
      <ActionButton className="button" isPending={retry.isPending} onPress={again}>
        {t.read.drawPage}
      </ActionButton>
      {retry.isError && <ProblemNotice error={retry.error} onRetry={again} />}
    </div>
  );
}
