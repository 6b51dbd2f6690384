import type { Story } from "../api/client";
import { useMessages } from "../i18n";
import { arrivingPages, paragraphsOf, sourcesOf } from "./book";

/** A story of one page: its picture and its text as they come. */
export function ArrivingStory({ story }: { story: Story }) {
  return (
    <div className="book spread">
      <div className="leaf picture-leaf">
        <ArrivingPicture story={story} />
      </div>
      <div className="leaf text-leaf">
        {story.title && (
          <p className="story-title" dir="auto">
            {story.title}
          </p>
        )}
        <ArrivingText paragraphs={paragraphsOf(story.story_text)} isComing />
      </div>
    </div>
  );
}

function ArrivingText({ paragraphs, isComing }: { paragraphs: string[]; isComing: boolean }) {
  const { t } = useMessages();
  if (paragraphs.length) {
    return (
      <div className={isComing ? "prose arriving" : "prose"} dir="auto">
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that grows at its end
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    );
  }
  return (
    <div className="lines">
      <p>{t.making.textHere}</p>
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

/** The pages of a book, each from when it is written. */
export function ArrivingPages({ story }: { story: Story }) {
  const { t } = useMessages();
  const pages = arrivingPages(story);
  const nothing = { number: 1, paragraphs: [], picture: null, hasFailed: false };
  return (
    <>
      {story.title && (
        <p className="story-title arriving-title" dir="auto">
          {story.title}
        </p>
      )}
      <ol className="arriving-pages" aria-label={t.read.pages}>
        {(pages.length ? pages : [nothing]).map((page) => (
          <li
            key={page.number}
            className="book arriving-page"
            aria-label={t.making.page(page.number)}
          >
            <div className={page.picture ? "easel painted" : "easel"}>
              {page.picture ? (
                <img
                  key={page.picture}
                  {...sourcesOf(page.picture)}
                  sizes="(max-width: 40rem) 100vw, 16rem"
                  alt=""
                />
              ) : page.hasFailed ? (
                <p>{t.read.noPicture}</p>
              ) : (
                story.progress?.page === page.number && <Brush />
              )}
            </div>
            <div className="leaf text-leaf">
              <p className="page-number" aria-hidden="true">
                {t.making.page(page.number)}
              </p>
              <ArrivingText
                paragraphs={page.paragraphs}
                isComing={!story.plan && page === pages.at(-1)}
              />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function ArrivingPicture({ story }: { story: Story }) {
  const { t } = useMessages();
  const { merged_image, background_image, character_image } = story.image_urls;
  const whole = merged_image ?? background_image;
  if (!whole && !character_image) {
    return (
      <div className="easel">
        <Brush />
        <p>{t.making.pictureHere}</p>
      </div>
    );
  }
  const picture = whole ?? character_image ?? "";
  return (
    <div className="easel painted">
      <img key={picture} src={picture} alt="" />
      {!merged_image && background_image && character_image && (
        <img className="inset" src={character_image} alt="" />
      )}
    </div>
  );
}

export function Brush() {
  return (
    <svg className="brush" viewBox="0 0 96 96" aria-hidden="true">
      <path className="stroke" d="M14 66c14-18 20 14 34-2s18-4 30-12" />
      <path className="handle" d="M58 40l22-28c3-3 8 1 6 5L66 46Z" />
      <path className="tip" d="M57 41l9 6c-3 8-10 10-18 9 5-3 5-10 9-15Z" />
    </svg>
  );
}
