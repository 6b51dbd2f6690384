import { Fragment, type ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { BookIcon } from "../ui/icons";
import { type BookPage, fragmentsOf, type Sheet, sourcesOf } from "./book";
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
  isPlain: boolean;
  /** The number of the sentence that is being read aloud. */
  sentence: number | null;
  eager: boolean;
  /** Below the picture. */
  children?: ReactNode;
}

/** A page: its picture, and its text beside or below it. */
export function PageSheet(props: PageSheetProps) {
  const { page, label, title, isPlain, sentence, eager, children } = props;
  const { t } = useMessages();
  const name = title || label;
  return (
    <div className="spread" data-plain={isPlain || undefined}>
      {!isPlain && (
        <div className="leaf picture-leaf">
          <div>
            <Picture
              url={page.picture}
              alt={[t.read.sceneAlt(name), page.description].filter(Boolean).join(". ")}
              name={name}
              eager={eager}
            />
            {children}
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
          {fragmentsOf(page.paragraphs, page.narration?.sentences ?? []).map((fragments, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that stays
            <p key={index}>
              {fragments.map(({ text, sentence: number }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that stays
                <Fragment key={at}>
                  {number === null ? (
                    text
                  ) : (
                    <span className="sentence" data-lit={number === sentence || undefined}>
                      {text}
                    </span>
                  )}
                </Fragment>
              ))}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
